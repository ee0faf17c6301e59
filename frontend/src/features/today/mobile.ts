import { mobileFeature } from '@/shared/module'

export default mobileFeature({
  routes: [
    { path: '/today', name: 'today', component: () => import('./TodayPage.vue'), meta: { title: 'mobile.tabs.today' } },
    { path: '/visits/:id', name: 'visit', component: () => import('./ArrangementPage.vue'), props: true, meta: { title: 'today.plan' } },
  ],
})
