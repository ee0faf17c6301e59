import { mobileFeature } from '@/shared/module'

export default mobileFeature({
  routes: [
    { path: '/reception/:id', name: 'reception', component: () => import('./ReceptionPage.vue'), props: true, meta: { title: 'reception.title', offline: 'reception.offline' } },
  ],
  later: [() => import('@/shared/phone/FindSheet.vue'), () => import('qrcode')],
})
