import { expect, it } from 'vitest'
import { draftOf, emptyYear } from './schoolYear'

it('guesses no day of a new school year', () => {
  const year = emptyYear(new Date(2026, 7, 20))

  expect(year.schoolYear).toBe(2026)
  expect(year.semesters).toEqual([{ firstDay: '', lastDay: '' }, { firstDay: '', lastDay: '' }])
})

it('leaves out a second semester that is not published yet and reads make-up days however they are separated', () => {
  const year = emptyYear(new Date(2026, 7, 20))
  year.semesters[0] = { firstDay: '2026-09-01', lastDay: '2027-01-22' }
  year.makeUpDays = '2026-09-27、2026-10-10'

  expect(draftOf(year)).toEqual({
    schoolYear: 2026,
    semesters: [{ semester: 1, firstDay: '2026-09-01', lastDay: '2027-01-22' }],
    holidays: [],
    makeUpDays: ['2026-09-27', '2026-10-10'],
  })
})
