import { Network } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR', 'COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'TEACHER']

export default feature({
  routes: [
    { path: '/communities', name: 'communities', component: () => import('./CommunityListPage.vue'), meta: { title: 'community.title', roles } },
    { path: '/communities/:id', name: 'community', component: () => import('./CommunityPage.vue'), props: true, meta: { title: 'community.one', roles } },
  ],
  menu: [{ group: 'community', order: 10, title: 'community.title', icon: Network, route: 'communities' }],
})
