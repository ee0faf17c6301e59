import { LayoutDashboard } from 'lucide-vue-next'
import { feature } from '@/shared/module'

export default feature({
  routes: [
    { path: '/overview', name: 'overview', component: () => import('./OverviewPage.vue'), meta: { title: 'dashboard.title', roles: ['DISTRICT_COORDINATOR'] } },
  ],
  menu: [{ group: 'overview', order: 10, title: 'dashboard.title', icon: LayoutDashboard, route: 'overview' }],
})
