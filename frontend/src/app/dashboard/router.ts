import { createRouter, createWebHistory } from 'vue-router'
import { guard } from '@/shared/session/guard'
import { useSession } from '@/shared/session/session'
import { featureRoutes, menuFor } from './modules'

export const router = createRouter({
  history: createWebHistory('/'),
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
  routes: [
    ...featureRoutes,
    {
      path: '/',
      name: 'start',
      component: () => import('./NothingPage.vue'),
      // Everybody starts on the first page of the own menu.
      beforeEnter: () => {
        const first = menuFor(useSession().hasRole)[0]
        return first ? { name: first.route } : true
      },
    },
    // Of two that take every address the first is found; the other is only led to.
    { path: '/:path(.*)*', name: 'not-found', component: () => import('@/shared/session/pages/NotFoundPage.vue'), meta: { title: 'session.notFound' } },
    { path: '/:path(.*)*', name: 'forbidden', component: () => import('@/shared/session/pages/ForbiddenPage.vue'), meta: { title: 'session.forbidden' } },
  ],
})

guard(router)
