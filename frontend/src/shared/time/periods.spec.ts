import { expect, it } from 'vitest'
import { lastDayOfMonth, usualPeriods } from './periods'

const spring = { schoolYear: 2026, semester: 2, firstDay: '2027-02-22', lastDay: '2027-07-09' }
const autumn = { schoolYear: 2026, semester: 1, firstDay: '2026-09-01', lastDay: '2027-01-22' }

it('offers the semester and the school year of the day', () => {
  const [semester, year] = usualPeriods([spring, autumn], '2026-11-18')
  expect(semester).toEqual({ name: '本学期', from: '2026-09-01', to: '2027-01-22' })
  expect(year).toEqual({ name: '本学年', from: '2026-09-01', to: '2027-07-09' })
})

it('offers the semester that has just ended in the holidays', () => {
  expect(usualPeriods([spring, autumn], '2027-02-01')[0]).toMatchObject({ from: '2026-09-01' })
})

it('works before there is a school calendar', () => {
  expect(usualPeriods([], '2026-11-18').map(period => period.name)).toEqual(['本月', '近 30 天'])
})

it('knows how long months are', () => {
  expect(lastDayOfMonth('2026-02-10')).toBe('2026-02-28')
  expect(lastDayOfMonth('2026-12-31')).toBe('2026-12-31')
})
