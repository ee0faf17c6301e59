import type { RouteLocationRaw } from 'vue-router'
import { lastDayOfMonth } from '@/shared/time/periods'
import type { Semester } from '@/shared/time/schoolCalendar'
import type { Matrix } from './useDashboard'

/** A school in a month: how many verified activities it took part in. */
export interface Cell {
  /** Which school, counted over all groups, and which month. */
  column: number
  row: number
  school: Matrix['communities'][number]['schools'][number]
  month: string
  verified: number
}

/** The schools of all groups, side by side. */
export const columnsOf = (matrix: Matrix) => matrix.communities.flatMap(group => group.schools)

export function cellAt(matrix: Matrix, column: number, row: number): Cell | undefined {
  const school = columnsOf(matrix)[column]
  const month = matrix.months[row]
  return school && month ? { column, row, school, month, verified: school.verified[row] ?? 0 } : undefined
}

/** Where the records behind a number are; without a month those of all twelve. */
export function recordsOf(schoolId: string, months: string[]): RouteLocationRaw {
  return { name: 'visits', query: { school: schoolId, from: months[0], to: lastDayOfMonth(months.at(-1)!), verified: 'true' } }
}

/** Months in which no day is a school day; their silence means nothing. */
export function holidayMonths(months: string[], semesters: Semester[]): Set<string> {
  const known = semesters.length > 0
  return new Set(months.filter(month =>
    known && !semesters.some(semester => semester.firstDay <= lastDayOfMonth(month) && semester.lastDay >= month)))
}

/** One hue in six steps: none, one, two, three, four or five, six and more. */
export const step = (verified: number) => (verified >= 6 ? 5 : verified >= 4 ? 4 : verified)

/** Where an arrow key leads inside so many columns and rows. */
export function moved(key: string, at: { column: number, row: number }, columns: number, rows: number) {
  const { column, row } = at
  const to = {
    ArrowLeft: { column: column - 1, row },
    ArrowRight: { column: column + 1, row },
    ArrowUp: { column, row: row - 1 },
    ArrowDown: { column, row: row + 1 },
    Home: { column: 0, row },
    End: { column: columns - 1, row },
  }[key]
  return to && { column: Math.min(Math.max(to.column, 0), columns - 1), row: Math.min(Math.max(to.row, 0), rows - 1) }
}
