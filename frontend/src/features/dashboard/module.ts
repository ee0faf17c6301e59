import { LayoutDashboard } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR', 'COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'TEACHER', 'EVALUATOR']

export default feature({
  routes: [
    { path: '/overview', name: 'overview', component: () => import('./OverviewPage.vue'), meta: { title: 'dashboard.title', roles } },
  ],
  menu: [{ group: 'overview', order: 10, title: 'dashboard.title', icon: LayoutDashboard, route: 'overview' }],
})
