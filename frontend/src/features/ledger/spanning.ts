import { t } from '@/shared/i18n'
import { type Semester, schoolYearName, semesterName } from '@/shared/time/schoolCalendar'
import { fullDay } from '@/shared/time/days'
import type { LedgerRow, LedgerSummary } from './useLedger'

/** The days a ledger spans: as asked for, or from its first record to its last. */
export function spanOf(summary: Pick<LedgerSummary, 'from' | 'to'>, rows: Pick<LedgerRow, 'day' | 'lastDay'>[]) {
  const lastDays = rows.map(row => row.lastDay).sort()
  return { from: summary.from ?? rows[0]?.day ?? '', to: summary.to ?? lastDays.at(-1) ?? '' }
}

/** 2026–2027 学年第一学期 · 2026-09-01 至 2027-01-22; the school's own name of a period where it has one. */
export function spanning({ from, to }: { from: string, to: string }, semesters: Semester[]): string {
  const days = t('ledger.spanning', { from: fullDay(from), to: fullDay(to) })
  const inside = semesters.filter(semester => semester.firstDay <= to && semester.lastDay >= from)
  const years = new Set(inside.map(semester => semester.schoolYear))
  const [year] = years
  if (year === undefined || years.size > 1) {
    return days
  }
  const name = inside.length === 1 ? `${schoolYearName(year)} ${semesterName(inside[0]!.semester)}` : schoolYearName(year)
  return `${name} · ${days}`
}
