import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { authorised } from '@/shared/api/access'
import { useSession } from './session'

const me = { accountId: 'a', loginName: 'wang', roles: [{ role: 'TEACHER', from: '2026-01-01' }, { role: 'TEACHER', from: '2026-02-01' }] }
let isOver = false
let hasCookie = true

beforeEach(() => {
  setActivePinia(createPinia())
  isOver = false
  hasCookie = true
  vi.stubGlobal('fetch', async (request: Request) => {
    const operation = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`
    if (operation === 'DELETE /session') {
      const isRefused = isOver && request.headers.has('Authorization')
      hasCookie &&= isRefused
      return new Response(isRefused ? '{}' : null, { status: isRefused ? 401 : 204 })
    }
    if (operation === 'POST /session') {
      isOver = false
      return new Response(JSON.stringify({ accessToken: 'token' }))
    }
    return isOver ? new Response('{}', { status: 401 }) : new Response(JSON.stringify(me))
  })
})
afterEach(() => vi.unstubAllGlobals())

const read = () => authorised(new Request('http://localhost/api/v1/schools'))

it('knows who logged in, each role once', async () => {
  const session = useSession()
  await session.logIn('wang', 'secret')
  expect(session.roles).toEqual(['TEACHER'])
  expect(session.hasRole('TEACHER', 'AUDITOR')).toBe(true)
  expect(session.hasRole('AUDITOR')).toBe(false)
})

it('lets requests wait while the password is asked again, and then go on', async () => {
  const session = useSession()
  await session.logIn('wang', 'secret')
  isOver = true
  const waiting = Promise.all([read(), read()])
  await vi.waitFor(() => expect(session.isOver).toBe(true))
  await session.logIn('wang', 'secret')
  expect((await waiting).map(response => response.status)).toEqual([200, 200])
  expect(session.isOver).toBe(false)
})

it('gives waiting requests up when somebody else wants to log in', async () => {
  const session = useSession()
  await session.logIn('wang', 'secret')
  isOver = true
  const waiting = read()
  await vi.waitFor(() => expect(session.isOver).toBe(true))
  session.forget()
  expect((await waiting).status).toBe(401)
  expect(session.me).toBeUndefined()
})

it('ends the session of its cookie though its access token has run out', async () => {
  const session = useSession()
  await session.logIn('wang', 'secret')
  isOver = true
  await session.logOut()
  expect(hasCookie).toBe(false)
  expect(session.me).toBeUndefined()
})
