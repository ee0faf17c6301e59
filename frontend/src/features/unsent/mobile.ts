import { mobileFeature } from '@/shared/module'

export default mobileFeature({
  routes: [
    { path: '/unsent', name: 'unsent', component: () => import('./UnsentPage.vue'), meta: { title: 'unsent.title' } },
  ],
})
