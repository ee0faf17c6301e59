import type { VisitRow } from '@/shared/phone/visits'
import { timeOf } from '@/shared/time/days'

/** A visit without an end is thought to last this long. */
const USUAL_MINUTES = 150

interface Agenda {
  /** The one to go to now or next today. */
  next?: VisitRow
  /** The rest of today and the days after. */
  later: VisitRow[]
}

const runsOn = (visit: VisitRow, day: string) => visit.firstDay <= day && day <= visit.lastDay
const byTime = (one: VisitRow, other: VisitRow) =>
  `${one.firstDay}${one.startTime ?? ''}`.localeCompare(`${other.firstDay}${other.startTime ?? ''}`)

/** The visits of one day, in the order of their hours. */
export const onDay = (visits: VisitRow[], day: string) => visits.filter(visit => runsOn(visit, day)).sort(byTime)

/** What comes next, seen from a day and an instant of it. A visit of today that is over gives way to one that is not. */
export function agendaOf(visits: VisitRow[], day: string, now: Date): Agenda {
  const open = visits.filter(visit => visit.state !== 'CANCELLED')
  const today = onDay(open, day)
  const next = today.find(visit => !isOver(visit, now)) ?? today.at(-1)
  const laterToday = today.filter(visit => visit !== next && !isOver(visit, now))
  return { next, later: [...laterToday, ...open.filter(visit => visit.firstDay > day).sort(byTime)] }
}

function isOver({ startTime, endTime }: VisitRow, now: Date): boolean {
  return endTime ? minutesUntil(endTime, now) < 0 : startTime != null && minutesUntil(startTime, now) < -USUAL_MINUTES
}

/** Minutes until a time of today; negative when it has passed. */
export function minutesUntil(time: string, now: Date): number {
  return minutesOf(time) - minutesOf(timeOf(now.toISOString()))
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return hours! * 60 + minutes!
}
