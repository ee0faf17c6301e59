import { expect, it } from 'vitest'
import { semesterOn, spanning, weekOf } from './schoolCalendar'

const autumn = { schoolYear: 2026, semester: 1, firstDay: '2026-09-01', lastDay: '2027-01-22' }

it('counts the week of the first day as the first', () => {
  expect(weekOf(autumn, '2026-09-01')).toBe(1)
  expect(weekOf(autumn, '2026-09-06')).toBe(1)
  expect(weekOf(autumn, '2026-09-07')).toBe(2)
  expect(weekOf(autumn, '2026-11-18')).toBe(12)
})

it('finds no semester in the holidays', () => {
  expect(semesterOn([autumn], '2027-02-01')).toBeUndefined()
  expect(semesterOn([autumn], '2027-01-22')).toBe(autumn)
})

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
