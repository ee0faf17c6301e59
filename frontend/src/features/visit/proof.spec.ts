import { expect, it } from 'vitest'
import { checkedInAt, proofOf } from './proof'
import type { CheckIn } from './useVisits'

const checkIn = {
  id: 'c', version: 0, staffId: 's', staffName: '毛一凡', evidence: 'EXPLAINED', occurredAt: '2026-11-12T00:47:00Z', receivedAt: '2026-11-12T00:48:00Z',
  confirmed: false, distanceMetres: 62.4, accuracyMetres: 480, reason: '在教学楼里收不到',
} as CheckIn

it('says how near and how sure, and the reason', () => {
  expect(proofOf(checkIn)).toBe('距学校 62 m，误差 480 m，“在教学楼里收不到”')
})

it('says that it was sent later from a phone without a network', () => {
  expect(proofOf({ ...checkIn, distanceMetres: undefined, accuracyMetres: undefined, reason: undefined, receivedAt: '2026-11-12T03:52:00Z' }))
    .toBe('离线签到，11-12 11:52 送达')
})

it('says when somebody was typed in', () => {
  const typedIn = { ...checkIn, evidence: 'TYPED_IN', distanceMetres: undefined, accuracyMetres: undefined, reason: undefined } as CheckIn
  expect(proofOf({ ...typedIn, receivedAt: '2026-11-13T03:52:00Z' })).toBe('11-13 11:52 补填')
})

it('says the day only when it is another one', () => {
  expect(checkedInAt(checkIn, '2026-11-12')).toBe('08:47')
  expect(checkedInAt(checkIn, '2026-11-11')).toBe('11-12 08:47')
})
