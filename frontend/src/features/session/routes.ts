import type { RouteRecordRaw } from 'vue-router'

/** The same in both faces. */
export const sessionRoutes: RouteRecordRaw[] = [
  { path: '/log-in', name: 'log-in', component: () => import('./LogInPage.vue'), meta: { title: 'session.logIn', isPublic: true } },
  { path: '/reset', name: 'reset', component: () => import('./ResetPage.vue'), meta: { title: 'session.reset', isPublic: true } },
  { path: '/unreachable', name: 'unreachable', component: () => import('./UnreachablePage.vue'), meta: { title: 'session.unreachable', isPublic: true } },
  { path: '/first-password', name: 'first-password', component: () => import('./PasswordPage.vue'), props: { isFirst: true }, meta: { title: 'session.firstPassword', isBare: true } },
  { path: '/password', name: 'password', component: () => import('./PasswordPage.vue'), meta: { title: 'session.changePassword', isBare: true } },
]
