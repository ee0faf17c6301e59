import { Scale } from 'lucide-vue-next'
import { feature } from '@/shared/module'

export default feature({
  routes: [
    { path: '/balance', name: 'balance', component: () => import('./BalancePage.vue'), meta: { title: 'indicator.title', roles: ['DISTRICT_COORDINATOR'] } },
  ],
  menu: [{ group: 'plan', order: 40, title: 'indicator.title', icon: Scale, route: 'balance' }],
})
