import { t } from '@/shared/i18n'
import { plusDays } from './days'
import { type Semester, semesterOn } from './schoolCalendar'

export interface Period {
  from: string
  to: string
}

interface NamedPeriod extends Period {
  name: string
}

/** The periods people ask for, as they lie on a day: this semester, this school year, this month, the last 30 days. */
export function usualPeriods(semesters: Semester[], today: string): NamedPeriod[] {
  const semester = semesterOn(semesters, today) ?? semesters.find(past => past.lastDay < today)
  const ofYear = semesters.filter(other => other.schoolYear === semester?.schoolYear)
  return [
    ...(semester ? [{ name: t('shared.calendar.thisSemester'), from: semester.firstDay, to: semester.lastDay }] : []),
    ...(ofYear.length > 1 ? [{ name: t('shared.calendar.thisYear'), from: ofYear.at(-1)!.firstDay, to: ofYear[0]!.lastDay }] : []),
    { name: t('shared.calendar.thisMonth'), from: `${today.slice(0, 8)}01`, to: lastDayOfMonth(today) },
    { name: t('shared.calendar.last30'), from: plusDays(today, -29), to: today },
  ]
}

/** The last day of the month of a day. */
export function lastDayOfMonth(day: string): string {
  const nextMonth = plusDays(`${day.slice(0, 8)}28`, 4)
  return plusDays(`${nextMonth.slice(0, 8)}01`, -1)
}
