import { createPinia } from 'pinia'
import { createApp } from 'vue'
import '@/shared/theme/tokens.css'
import '@/shared/theme/base.css'
import { useWords } from '@/shared/i18n'
import { sendByItself } from '@/shared/offline/sending'
import { refetchShown, refetchWhenBack } from '@/shared/offline/useKept'
import { refreshWith } from '@/shared/refresh'
import { followTheme } from '@/shared/theme/theme'
import MobileApp from './mobile/MobileApp.vue'
import { fetchOtherPages, router } from './mobile/router'
import { firstWords } from './mobile/words'

followTheme()
refreshWith(refetchShown)
useWords(firstWords).then(async () => {
  createApp(MobileApp).use(createPinia()).use(router).mount('#app')
  await router.isReady()
  sendByItself()
  refetchWhenBack()
  fetchOtherPages()
})
