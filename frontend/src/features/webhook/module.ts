import { Webhook } from 'lucide-vue-next'
import { feature } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

const roles: Role[] = ['DISTRICT_COORDINATOR']

export default feature({
  routes: [
    { path: '/webhooks', name: 'webhooks', component: () => import('./WebhookListPage.vue'), meta: { title: 'webhook.title', roles } },
    { path: '/webhooks/:id', name: 'webhook', component: () => import('./WebhookPage.vue'), props: true, meta: { title: 'webhook.one', roles } },
  ],
  menu: [{ group: 'system', order: 30, title: 'webhook.title', icon: Webhook, route: 'webhooks' }],
})
