import { Gauge, ListTree } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const readers: Role[] = ['DISTRICT_COORDINATOR', 'COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'EVALUATOR']

export default feature({
  routes: [
    { path: '/schemes', name: 'schemes', component: () => import('./SchemeListPage.vue'), meta: { title: 'evaluation.schemes', roles: ['DISTRICT_COORDINATOR'] } },
    { path: '/schemes/:id', name: 'scheme', component: () => import('./SchemePage.vue'), props: true, meta: { title: 'evaluation.scheme', roles: ['DISTRICT_COORDINATOR'] } },
    { path: '/evaluations', name: 'evaluations', component: () => import('./EvaluationListPage.vue'), meta: { title: 'evaluation.title', roles: readers } },
    { path: '/evaluations/:id', name: 'evaluation', component: () => import('./EvaluationPage.vue'), props: true, meta: { title: 'evaluation.one', roles: readers } },
  ],
  menu: [
    { group: 'plan', order: 20, title: 'evaluation.schemes', icon: ListTree, route: 'schemes' },
    { group: 'plan', order: 30, title: 'evaluation.title', icon: Gauge, route: 'evaluations' },
  ],
})
