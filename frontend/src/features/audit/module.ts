import { ShieldCheck } from 'lucide-vue-next'
import { feature } from '@/shared/module'

export default feature({
  routes: [
    { path: '/audit', name: 'audit', component: () => import('./AuditPage.vue'), meta: { title: 'audit.title', roles: ['AUDITOR'] } },
  ],
  menu: [{ group: 'system', order: 30, title: 'audit.title', icon: ShieldCheck, route: 'audit' }],
})
