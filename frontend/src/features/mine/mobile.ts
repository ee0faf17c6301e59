import { mobileFeature } from '@/shared/module'

export default mobileFeature({
  routes: [
    { path: '/mine', name: 'mine', component: () => import('./MinePage.vue'), meta: { title: 'mobile.tabs.mine' } },
  ],
})
