import { expect, it } from 'vitest'
import { semesterOn, weekOf } from './schoolCalendar'

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
