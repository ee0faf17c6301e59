import { School } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR', 'COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'TEACHER', 'CARE_OFFICER']

export default feature({
  routes: [
    { path: '/schools', name: 'schools', component: () => import('./SchoolListPage.vue'), meta: { title: 'school.title', roles } },
    { path: '/schools/:id', name: 'school', component: () => import('./SchoolPage.vue'), props: true, meta: { title: 'school.one', roles } },
  ],
  menu: [{ group: 'data', order: 10, title: 'school.title', icon: School, route: 'schools' }],
})
