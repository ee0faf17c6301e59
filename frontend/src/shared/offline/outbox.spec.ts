import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { reactive } from 'vue'
import { Problem } from '@/shared/api/problem'
import { type PendingWrite, enqueue, flush, pendingWrites, refusedWrites, takeRefused, waiting } from './outbox'

const checkIn = (visit: string, account = 'wang'): PendingWrite => ({
  method: 'PUT',
  path: `/api/v1/visits/${visit}/check-ins/1`,
  body: {},
  title: '签到',
  writtenAt: '2026-11-18T13:53:00+08:00',
  account,
})

const sendTo = (sent: string[]) => async (write: PendingWrite) => void sent.push(write.path)

describe('outbox', () => {
  beforeEach(async () => {
    await flush('wang', async () => undefined)
    await flush('li', async () => undefined)
    for (const refused of await refusedWrites('wang')) {
      await takeRefused(refused)
    }
  })

  it('keeps what could not be sent and sends it in order later', async () => {
    await enqueue(checkIn('a'))
    await enqueue(checkIn('b'))
    await flush('wang', () => Promise.reject(new TypeError('offline')))
    await flush('wang', () => Promise.reject(new Problem(401, 'signed-out', 'expired')))
    await flush('wang', () => Promise.reject(new Problem(503, 'busy', 'later')))

    const sent: string[] = []
    await flush('wang', sendTo(sent))

    expect(sent).toEqual(['/api/v1/visits/a/check-ins/1', '/api/v1/visits/b/check-ins/1'])
    expect(waiting.value.pending).toBe(0)
  })

  it('sets aside what the server refuses, so that it does not block the rest', async () => {
    await enqueue(checkIn('cancelled'))
    await enqueue(checkIn('good'))
    const sent: string[] = []
    await flush('wang', write => (write.path.includes('cancelled') ? Promise.reject(new Problem(409, 'visit.cancelled', '活动已取消')) : sendTo(sent)(write)))

    expect(sent).toEqual(['/api/v1/visits/good/check-ins/1'])
    expect(await refusedWrites('wang')).toMatchObject([{ code: 'visit.cancelled', detail: '活动已取消' }])
    expect(waiting.value).toEqual({ pending: 0, refused: 1 })
  })

  it('does not send what another person wrote on the same phone', async () => {
    await enqueue(checkIn('a', 'li'))
    const sent: string[] = []
    await flush('wang', sendTo(sent))

    expect(sent).toEqual([])
    expect(await pendingWrites('li')).toHaveLength(1)
  })

  it('stores the plain content of a reactive form', async () => {
    await enqueue({ ...checkIn('a'), body: reactive({ reason: '教学楼里收不到' }) })

    expect(await pendingWrites('wang')).toMatchObject([{ body: { reason: '教学楼里收不到' } }])
  })
})
