import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import '@/shared/theme/tokens.css'
import '@/shared/theme/base.css'
import '@/shared/theme/desk.css'
import { useWords } from '@/shared/i18n'
import { queryClient, queryOptions } from '@/shared/queries'
import { refreshWith } from '@/shared/refresh'
import { followTheme } from '@/shared/theme/theme'
import DashboardApp from './dashboard/DashboardApp.vue'
import { router } from './dashboard/router'
import { dashboardWords } from './dashboard/words'
import 'element-plus/es/components/base/style/css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import '@/shared/theme/element-plus.css'

followTheme()
refreshWith(keys => keys.length
  ? Promise.all(keys.map(key => queryClient.invalidateQueries({ queryKey: [key] })))
  : queryClient.invalidateQueries())
useWords(dashboardWords).then(() => createApp(DashboardApp).use(createPinia()).use(VueQueryPlugin, queryOptions).use(router).mount('#app'))
