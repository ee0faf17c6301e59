import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import '@/shared/theme/tokens.css'
import '@/shared/theme/base.css'
import '@/shared/theme/vant.css'
import { useWords } from '@/shared/i18n'
import { sendByItself } from '@/shared/offline/sending'
import { queryOptions } from '@/shared/queries'
import { followTheme } from '@/shared/theme/theme'
import MobileApp from './mobile/MobileApp.vue'
import { fetchOtherPages, router } from './mobile/router'
import { mobileWords } from './mobile/words'

followTheme()
useWords(mobileWords).then(async () => {
  createApp(MobileApp).use(createPinia()).use(VueQueryPlugin, queryOptions).use(router).mount('#app')
  await router.isReady()
  sendByItself()
  fetchOtherPages()
})
