import { expect, it } from 'vitest'
import { spanOf, spanning } from './spanning'

const semesters = [
  { schoolYear: 2026, semester: 1, firstDay: '2026-09-01', lastDay: '2027-01-22' },
  { schoolYear: 2025, semester: 2, firstDay: '2026-02-23', lastDay: '2026-07-10' },
  { schoolYear: 2025, semester: 1, firstDay: '2025-09-01', lastDay: '2026-01-16' },
]

it('names the semester it lies in', () => {
  expect(spanning({ from: '2026-09-01', to: '2026-11-18' }, semesters)).toBe('2026–2027 学年 第一学期 · 2026-09-01 至 2026-11-18')
})

it('names the school year over both semesters, and nothing over more', () => {
  expect(spanning({ from: '2025-09-01', to: '2026-07-10' }, semesters)).toBe('2025–2026 学年 · 2025-09-01 至 2026-07-10')
  expect(spanning({ from: '2025-09-01', to: '2026-11-18' }, semesters)).toBe('2025-09-01 至 2026-11-18')
})

it('spans its records where no days were asked for', () => {
  const rows = [{ day: '2026-09-03', lastDay: '2026-10-20' }, { day: '2026-09-08', lastDay: '2026-09-08' }]

  expect(spanOf({}, rows)).toEqual({ from: '2026-09-03', to: '2026-10-20' })
  expect(spanOf({ from: '2026-09-01', to: '2026-12-31' }, rows)).toEqual({ from: '2026-09-01', to: '2026-12-31' })
})
