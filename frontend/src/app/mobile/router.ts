import { createRouter, createWebHistory } from 'vue-router'
import type { MobileModule } from '@/shared/module'
import { addWords } from '@/shared/i18n'
import { guard } from '@/shared/session/guard'
import { loadConfirm } from './dialogs'
import { otherWords } from './words'

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
    { path: '/', name: 'start', redirect: { name: TABS[0] } },
    // Of two that take every address the first is found; the other is only led to.
    { path: '/:path(.*)*', name: 'not-found', component: () => import('@/shared/session/pages/NotFoundPage.vue'), meta: { title: 'session.notFound' } },
    { path: '/:path(.*)*', name: 'forbidden', component: () => import('@/shared/session/pages/ForbiddenPage.vue'), meta: { title: 'session.forbidden' } },
  ],
})

let words: Promise<void> | undefined
const loadOtherWords = () => (words ??= addWords(otherWords))

router.beforeResolve(async to => void (to.name === 'today' || await loadOtherWords()))
guard(router)

/** Fetches the other pages once the first one stands, and then what they need, so that all of it works when the network has gone. */
export function fetchOtherPages(): void {
  const pages = featureRoutes.flatMap(({ component }) => (typeof component === 'function' ? component as () => Promise<unknown> : []))
  const later = modules.flatMap(module => module.later ?? [])
  setTimeout(() => fetchInTurn([loadOtherWords, ...pages, loadConfirm, ...later]).catch(reportError), 3_000)
}

/** One after the other: what the person is waiting for must not share a thin line with all of them. */
async function fetchInTurn(fetches: (() => Promise<unknown>)[]): Promise<void> {
  for (const fetch of fetches) {
    await fetch().catch(() => undefined)
  }
}
