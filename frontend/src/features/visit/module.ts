import { MapPin } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR', 'COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'TEACHER']

export default feature({
  routes: [
    { path: '/visits', name: 'visits', component: () => import('./VisitListPage.vue'), meta: { title: 'visit.title', roles } },
    { path: '/visits/:id', name: 'visit', component: () => import('./VisitPage.vue'), props: true, meta: { title: 'visit.one', roles } },
  ],
  menu: [{ group: 'activity', order: 10, title: 'visit.title', icon: MapPin, route: 'visits' }],
})
