import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Me, useSession } from '@/shared/session/session'
import { refusedWrites } from './outbox'
import { post } from './sending'

const VISIT = '/api/v1/visits/1'
let visit: { version: number, content: string | null, result?: string }

/** A server that changes a record only for whoever has seen its latest version. */
async function server(request: Request): Promise<Response> {
  if (request.method !== 'PATCH') {
    return Response.json(visit)
  }
  if (request.headers.get('If-Match') !== `"${visit.version}"`) {
    return Response.json({ code: 'request.stale', detail: '刚被别人改过' }, { status: 412 })
  }
  visit = { ...visit, ...await request.json(), version: visit.version + 1 }
  return Response.json(visit)
}

const send = async (content: string) =>
  (await post({ method: 'PATCH', path: VISIT, version: 1, body: { content }, seen: { content: null }, title: '活动记录' })).outcome

beforeEach(() => {
  setActivePinia(createPinia())
  useSession().me = { accountId: 'wang', roles: [] } as unknown as Me
  visit = { version: 1, content: null }
  vi.stubGlobal('fetch', server)
})
afterEach(() => vi.unstubAllGlobals())

it('sends a record although somebody checked in while it waited', async () => {
  visit = { version: 4, content: null, result: '教学设计 1 份' }

  expect(await send('示范课')).toMatchObject({ state: 'sent' })
  expect(visit).toMatchObject({ content: '示范课', result: '教学设计 1 份' })
})

it('does not write over what somebody else wrote in the same place', async () => {
  visit = { version: 4, content: '研讨课' }

  expect(await send('示范课')).toMatchObject({ state: 'refused', code: 'request.stale' })
  expect(visit.content).toBe('研讨课')
  expect(await refusedWrites('wang')).toMatchObject([{ body: { content: '示范课' } }])
})
