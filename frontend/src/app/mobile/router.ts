import { createRouter, createWebHistory } from 'vue-router'
import type { MobileModule } from '@/shared/module'
import { guard } from '@/shared/session/guard'

/** A feature's phone pages are found by its folder: `features/<feature>/mobile.ts`. */
const modules = Object.values(import.meta.glob<MobileModule>('../../features/*/mobile.ts', { eager: true, import: 'default' }))
const featureRoutes = modules.flatMap(module => module.routes)

/** The four tabs; the page of a tab is the feature's route of that name. */
export const TABS = ['today', 'records', 'todo', 'mine'] as const

export const router = createRouter({
  history: createWebHistory('/m/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    ...featureRoutes,
    { path: '/', name: 'start', redirect: { name: TABS.find(tab => featureRoutes.some(route => route.name === tab)) ?? 'not-found' } },
    { path: '/:path(.*)*', name: 'forbidden', component: () => import('@/shared/session/pages/ForbiddenPage.vue'), meta: { title: 'session.forbidden' } },
    { path: '/:path(.*)*', name: 'not-found', component: () => import('@/shared/session/pages/NotFoundPage.vue'), meta: { title: 'session.notFound' } },
  ],
})

guard(router)

/** Fetches the other pages once the first one stands, so that they open when the network has gone. */
export function fetchOtherPages(): void {
  const fetches = featureRoutes.flatMap(({ component }) => (typeof component === 'function' ? component as () => Promise<unknown> : []))
  setTimeout(() => fetches.forEach(fetch => fetch().catch(() => undefined)), 3_000)
}
