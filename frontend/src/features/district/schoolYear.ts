import { several } from '@/shared/format/typed'
import type { SchoolYear, SchoolYearDraft } from './useDistricts'

interface Span {
  firstDay: string
  lastDay: string
}

/** A school year as the form holds it: empty text where nothing is entered. */
interface SchoolYearInput {
  schoolYear: number
  semesters: Span[]
  holidays: (Span & { name: string })[]
  /** Days separated by blanks or commas. */
  makeUpDays: string
}

/** The year that runs or comes next; no day is guessed. */
export const emptyYear = (today: Date): SchoolYearInput => ({
  schoolYear: today.getMonth() >= 6 ? today.getFullYear() : today.getFullYear() - 1,
  semesters: [{ firstDay: '', lastDay: '' }, { firstDay: '', lastDay: '' }],
  holidays: [],
  makeUpDays: '',
})

export const inputOf = (year: SchoolYear): SchoolYearInput => ({
  schoolYear: year.schoolYear,
  semesters: [0, 1].map(index => ({
    firstDay: year.semesters[index]?.firstDay ?? '',
    lastDay: year.semesters[index]?.lastDay ?? '',
  })),
  holidays: year.holidays.map(holiday => ({ ...holiday })),
  makeUpDays: year.makeUpDays.join(' '),
})

export const draftOf = (input: SchoolYearInput): SchoolYearDraft => ({
  schoolYear: input.schoolYear,
  semesters: input.semesters
    .map((span, index) => ({ semester: index + 1, ...span }))
    .filter(span => span.firstDay),
  holidays: input.holidays.map(holiday => ({ ...holiday })),
  makeUpDays: several(input.makeUpDays),
})
