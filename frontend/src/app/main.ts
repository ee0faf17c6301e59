import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import '@/shared/theme/tokens.css'
import '@/shared/theme/base.css'
import { useWords } from '@/shared/i18n'
import { queryOptions } from '@/shared/queries'
import { followTheme } from '@/shared/theme/theme'
import DashboardApp from './dashboard/DashboardApp.vue'
import { router } from './dashboard/router'
import { dashboardWords } from './dashboard/words'
import 'element-plus/es/components/base/style/css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import '@/shared/theme/element-plus.css'

followTheme()
useWords(dashboardWords).then(() => createApp(DashboardApp).use(createPinia()).use(VueQueryPlugin, queryOptions).use(router).mount('#app'))
