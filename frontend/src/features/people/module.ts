import { IdCard } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR', 'COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'TEACHER']

export default feature({
  routes: [
    { path: '/staff', name: 'staff', component: () => import('./StaffListPage.vue'), meta: { title: 'people.title', roles } },
    { path: '/staff/:id', name: 'staff-member', component: () => import('./StaffPage.vue'), props: true, meta: { title: 'people.one', roles } },
  ],
  menu: [{ group: 'data', order: 20, title: 'people.title', icon: IdCard, route: 'staff' }],
})
