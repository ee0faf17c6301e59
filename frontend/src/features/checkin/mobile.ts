import { mobileFeature } from '@/shared/module'

export default mobileFeature({
  routes: [
    {
      path: '/check-in/:id',
      name: 'check-in',
      component: () => import('./CheckInPage.vue'),
      // The host's QR code is an address of this page with the code in it.
      props: ({ params, query }) => ({ id: params.id, code: /^\d{6}$/.test(String(query.code)) ? query.code : undefined, scan: query.scan === '1' }),
      meta: { title: 'checkin.title' },
    },
  ],
  later: [
    () => import('./ReasonDialog.vue'),
    () => import('./OtherVisitsDialog.vue'),
    () => import('./ScanDialog.vue'),
    () => import('browser-image-compression'),
    () => import('jsqr'),
  ],
})
