import { Plug, UserCog } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR']

export default feature({
  routes: [
    { path: '/accounts', name: 'accounts', component: () => import('./AccountListPage.vue'), meta: { title: 'account.title', roles } },
    { path: '/api-clients', name: 'api-clients', component: () => import('./ClientListPage.vue'), meta: { title: 'account.clients', roles } },
  ],
  menu: [
    { group: 'system', order: 10, title: 'account.title', icon: UserCog, route: 'accounts' },
    { group: 'system', order: 20, title: 'account.clients', icon: Plug, route: 'api-clients' },
  ],
})
