import { BookText } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR', 'COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'TEACHER']

export default feature({
  routes: [{ path: '/ledger', name: 'ledger', component: () => import('./LedgerPage.vue'), meta: { title: 'ledger.title', roles } }],
  menu: [{ group: 'ledger', order: 10, title: 'ledger.title', icon: BookText, route: 'ledger' }],
})
