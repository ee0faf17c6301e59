import type { RouteLocationNormalized, RouteLocationRaw, Router } from 'vue-router'
import { t } from '@/shared/i18n'
import type { Role } from './roles'
import { useSession } from './session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title?: string
    /** Who may open it; absent: everybody who is logged in. */
    roles?: readonly Role[]
    /** Open without logging in. */
    isPublic?: boolean
    /** Shown without menu and header. */
    isBare?: boolean
    /** Key of what the phone's strip says on this page without a network, where it is not the usual sentence. */
    offline?: string
    /** The page stays as it is when only its parameters change, e.g. a list with a drawer. */
    keepsPage?: boolean
  }
}

/** Lets through who may, sends the others where they can go on; the wanted address is kept for after the log-in. */
export function guard(router: Router): void {
  router.beforeEach(to => (to.meta.isPublic ? true : admit(to)))
  router.afterEach((to) => {
    document.title = to.meta.title ? `${t(to.meta.title)} · ${t('shared.product')}` : t('shared.product')
  })
}

async function admit(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  const session = useSession()
  const signedIn = await session.resume().catch(() => undefined)
  if (signedIn === undefined) {
    return { name: 'unreachable', query: { to: to.fullPath } }
  }
  if (!signedIn) {
    return { name: 'log-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
  }
  if (session.me?.mustChangePassword && to.name !== 'first-password') {
    return { name: 'first-password', query: { to: to.fullPath } }
  }
  const { roles } = to.meta
  // The address stays as it was, so that a colleague can be asked about it.
  return !roles || session.hasRole(...roles)
    ? true
    : { name: 'forbidden', params: { path: to.path.slice(1).split('/') }, query: to.query, hash: to.hash }
}

/** Where to go after the log-in; only an address of our own, never another site's. */
export function wantedAddress(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/'
}
