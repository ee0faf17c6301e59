import { expect, it } from 'vitest'
import { cellAt, holidayMonths, moved, recordsOf, step } from './matrix'
import type { Matrix } from './useDashboard'

const school = (name: string, verified: number[]) => ({ schoolId: name, name, verified, silent: false })
const matrix: Matrix = {
  months: ['2026-10-01', '2026-11-01'],
  communities: [
    { communityId: 'c', name: '白水片区', schools: [school('白水', [4, 0]), school('青石', [1, 2])] },
    { schools: [school('柳林', [0, 7])] },
  ],
}

it('finds the school of a column over all groups', () => {
  expect(cellAt(matrix, 2, 1)).toMatchObject({ month: '2026-11-01', verified: 7, school: { name: '柳林' } })
  expect(cellAt(matrix, 3, 0)).toBeUndefined()
})

it('leads to exactly the records of the month', () => {
  expect(recordsOf('s', ['2026-02-01'])).toEqual({ name: 'visits', query: { school: 's', from: '2026-02-01', to: '2026-02-28', verified: 'true' } })
})

it('knows a month without any school day, and none where there is no calendar', () => {
  const semesters = [{ schoolYear: 2025, semester: 2, firstDay: '2026-02-23', lastDay: '2026-07-10' }, { schoolYear: 2026, semester: 1, firstDay: '2026-09-01', lastDay: '2027-01-22' }]

  expect([...holidayMonths(['2026-02-01', '2026-07-01', '2026-08-01', '2026-09-01'], semesters)]).toEqual(['2026-08-01'])
  expect(holidayMonths(['2026-08-01'], []).size).toBe(0)
})

it('stays inside by arrow keys', () => {
  expect(moved('ArrowLeft', { column: 0, row: 1 }, 3, 2)).toEqual({ column: 0, row: 1 })
  expect(moved('End', { column: 0, row: 1 }, 3, 2)).toEqual({ column: 2, row: 1 })
  expect(moved('a', { column: 0, row: 1 }, 3, 2)).toBeUndefined()
})

it('deepens in six steps', () => {
  expect([0, 1, 3, 4, 5, 6, 40].map(step)).toEqual([0, 1, 3, 4, 4, 5, 5])
})
