import { dayOf } from '@/shared/time/days'
import { tagOf } from '@/shared/ui/stateTones'
import type { VisitRow } from './useVisits'

/** How far a visit is, in the words of its reader: an objection weighs most, and what is planned for today is running. */
export function stateOf(visit: Pick<VisitRow, 'state' | 'disputed' | 'firstDay' | 'lastDay'>, today = dayOf(new Date())) {
  const isToday = visit.firstDay <= today && today <= visit.lastDay
  return tagOf('visitState', visit.disputed ? 'DISPUTED' : visit.state === 'PLANNED' && isToday ? 'RUNNING' : visit.state)
}
