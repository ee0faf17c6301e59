import { mobileFeature } from '@/shared/module'

export default mobileFeature({
  routes: [
    { path: '/records', name: 'records', component: () => import('./RecordListPage.vue'), meta: { title: 'mobile.tabs.records' } },
    { path: '/records/:id', name: 'record', component: () => import('./RecordPage.vue'), props: true, meta: { title: 'record.title' } },
  ],
})
