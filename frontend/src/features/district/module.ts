import { CalendarDays, Landmark, SlidersHorizontal } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const above: Role[] = ['PLATFORM_OPERATOR', 'PROVINCE_OFFICER', 'CITY_OFFICER']
const coordinator: Role[] = ['DISTRICT_COORDINATOR']

export default feature({
  routes: [
    { path: '/districts', name: 'districts', component: () => import('./DistrictListPage.vue'), meta: { title: 'district.title', roles: above } },
    { path: '/calendar', name: 'calendar', component: () => import('./CalendarPage.vue'), meta: { title: 'district.calendar', roles: coordinator } },
    { path: '/thresholds', name: 'thresholds', component: () => import('./ThresholdPage.vue'), meta: { title: 'district.thresholds', roles: coordinator } },
  ],
  menu: [
    { group: 'overview', order: 5, title: 'district.title', icon: Landmark, route: 'districts' },
    { group: 'data', order: 40, title: 'district.calendar', icon: CalendarDays, route: 'calendar' },
    { group: 'data', order: 50, title: 'district.thresholds', icon: SlidersHorizontal, route: 'thresholds' },
  ],
})
