import { mobileFeature } from '@/shared/module'

export default mobileFeature({
  routes: [
    { path: '/todo', name: 'todo', component: () => import('./TodoPage.vue'), meta: { title: 'mobile.tabs.todo' } },
  ],
})
