import { expect, it } from 'vitest'
import { hasLeft, yearOf } from './states'
import type { Member } from './useCommunities'

it('counts the years of a community from its first day', () => {
  expect(yearOf('2025-09-01', '2025-09-01')).toBe(1)
  expect(yearOf('2025-09-01', '2026-08-31')).toBe(1)
  expect(yearOf('2025-09-01', '2026-09-01')).toBe(2)
})

it('is in its first year before it began', () => {
  expect(yearOf('2026-12-15', '2026-11-18')).toBe(1)
})

it('counts the last day of a school as a day of membership', () => {
  const member = { to: '2026-02-28' } as Member
  expect(hasLeft(member, '2026-02-28')).toBe(false)
  expect(hasLeft(member, '2026-03-01')).toBe(true)
})
