import { useQuery } from '@tanstack/vue-query'
import { type Schema, api } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import { daysBetween, fullDay, mondayOf, weekday } from './days'
import type { Period } from './periods'

export interface Semester {
  schoolYear: number
  semester: number
  firstDay: string
  lastDay: string
}

/** The district's school years; semester dates come from here and are never computed. */
export function useSchoolYears() {
  return useQuery({
    queryKey: ['school-years'],
    queryFn: async () => (await api.GET('/api/v1/school-years')).data?.items ?? [],
    staleTime: 600_000,
  })
}

/** All semesters, latest first. */
export function semestersOf(years: Schema<'SchoolYearView'>[]): Semester[] {
  return years
    .flatMap(year => year.semesters.map(semester => ({ ...semester, schoolYear: year.schoolYear })))
    .sort((one, other) => other.firstDay.localeCompare(one.firstDay))
}

/** The semester of a day, if it lies in one. */
export const semesterOn = (semesters: Semester[], day: string) =>
  semesters.find(semester => semester.firstDay <= day && day <= semester.lastDay)

/** The number of the school week: the week of the first day of the semester is week 1. */
export const weekOf = (semester: Semester, day: string) => Math.floor(daysBetween(mondayOf(semester.firstDay), day) / 7) + 1

/** 2026–2027 学年. */
export const schoolYearName = (schoolYear: number) => t('shared.calendar.schoolYear', { from: schoolYear, to: schoolYear + 1 })

/** 第一学期. */
export const semesterName = (semester: number) => t(`shared.calendar.semester${semester}`)

/** 第一学期 第 12 周 周三; the weekday alone outside the semesters. */
export function schoolPlace(years: Schema<'SchoolYearView'>[] | undefined, day: string | null | undefined): string {
  if (!day) {
    return ''
  }
  const semester = semesterOn(semestersOf(years ?? []), day)
  return [semester && semesterName(semester.semester), semester && t('shared.calendar.week', { n: weekOf(semester, day) }), weekday(day)]
    .filter(Boolean).join(' ')
}

/** 2026–2027 学年第一学期 · 2026-09-01 至 2027-01-22; the school's own name of a period where it has one. */
export function spanning({ from, to }: Period, semesters: Semester[]): string {
  const days = t('shared.calendar.spanning', { from: fullDay(from), to: fullDay(to) })
  const inside = semesters.filter(semester => semester.firstDay <= to && semester.lastDay >= from)
  const years = new Set(inside.map(semester => semester.schoolYear))
  const [year] = years
  if (year === undefined || years.size > 1) {
    return days
  }
  const name = inside.length === 1 ? `${schoolYearName(year)} ${semesterName(inside[0]!.semester)}` : schoolYearName(year)
  return `${name} · ${days}`
}
