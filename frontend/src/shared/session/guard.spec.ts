import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { guard, wantedAddress } from './guard'
import type { Role } from './roles'
import { type Me, useSession } from './session'

const Page = { template: '<div />' }

function routerOf() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'start', component: Page },
      { path: '/log-in', name: 'log-in', component: Page, meta: { isPublic: true } },
      { path: '/first-password', name: 'first-password', component: Page },
      { path: '/unreachable', name: 'unreachable', component: Page, meta: { isPublic: true } },
      { path: '/imports', name: 'imports', component: Page, meta: { roles: ['DISTRICT_COORDINATOR'], title: 'domain.importKind.SCHOOLS' } },
      { path: '/:path(.*)*', name: 'forbidden', component: Page },
    ],
  })
  guard(router)
  return router
}

const person = (role: Role, mustChangePassword = false) => ({ roles: [{ role, from: '2026-01-01' }], mustChangePassword }) as unknown as Me

describe('the guard', () => {
  beforeEach(() => setActivePinia(createPinia()))

  const come = async (address: string, me: Me | undefined, resume?: () => Promise<boolean>) => {
    const session = useSession()
    session.me = me
    session.resume = resume ?? (async () => me !== undefined)
    const router = routerOf()
    await router.push(address)
    return router.currentRoute.value
  }

  it('sends a stranger to the log-in and remembers the wanted page', async () => {
    const route = await come('/imports?state=FAULTY', undefined)
    expect(route).toMatchObject({ name: 'log-in', query: { to: '/imports?state=FAULTY' } })
  })

  it('lets in who has the role', async () => {
    expect((await come('/imports', person('DISTRICT_COORDINATOR'))).name).toBe('imports')
    expect(document.title).toBe('学校 · 携手')
  })

  it('keeps the address of a page that is closed to the role', async () => {
    const route = await come('/imports?state=FAULTY', person('TEACHER'))
    expect(route).toMatchObject({ name: 'forbidden', fullPath: '/imports?state=FAULTY' })
  })

  it('asks for an own password first', async () => {
    expect((await come('/imports', person('DISTRICT_COORDINATOR', true))).name).toBe('first-password')
  })

  it('does not send anybody to the log-in because the server is down', async () => {
    const route = await come('/imports', undefined, () => Promise.reject(new TypeError('offline')))
    expect(route).toMatchObject({ name: 'unreachable', query: { to: '/imports' } })
  })
})

describe('the wanted address', () => {
  it('is never another site', () => {
    expect(wantedAddress('//evil.example')).toBe('/')
    expect(wantedAddress('/\\evil.example')).toBe('/')
    expect(wantedAddress('https://evil.example')).toBe('/')
    expect(wantedAddress(undefined)).toBe('/')
    expect(wantedAddress('/visits?kind=LECTURE')).toBe('/visits?kind=LECTURE')
  })
})
