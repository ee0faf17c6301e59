import { Handshake } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR', 'COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'TEACHER']

export default feature({
  routes: [
    { path: '/pairings', name: 'pairings', component: () => import('./PairingListPage.vue'), meta: { title: 'pairing.title', roles } },
    { path: '/pairings/:id', name: 'pairing', component: () => import('./PairingPage.vue'), props: true, meta: { title: 'pairing.one', roles } },
    { path: '/quotas', name: 'quotas', component: () => import('./QuotaListPage.vue'), meta: { title: 'pairing.quotas', roles } },
  ],
  menu: [{ group: 'community', order: 20, title: 'pairing.title', icon: Handshake, route: 'pairings' }],
})
