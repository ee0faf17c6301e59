import { FileUp } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR']

export default feature({
  routes: [
    { path: '/imports', name: 'imports', component: () => import('./ImportListPage.vue'), meta: { title: 'imports.title', roles } },
    { path: '/imports/:id', name: 'import', component: () => import('./ImportPage.vue'), props: true, meta: { title: 'imports.one', roles } },
  ],
  menu: [{ group: 'data', order: 30, title: 'imports.title', icon: FileUp, route: 'imports' }],
})
