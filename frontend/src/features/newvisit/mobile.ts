import { mobileFeature } from '@/shared/module'

export default mobileFeature({
  routes: [
    { path: '/new-visit', name: 'new-visit', component: () => import('./NewVisitPage.vue'), meta: { title: 'newvisit.title' } },
  ],
  later: [() => import('@/shared/phone/RecordFields.vue'), () => import('@/shared/phone/FindSheet.vue')],
})
