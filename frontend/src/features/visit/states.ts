import { t } from '@/shared/i18n'
import { dayOf } from '@/shared/time/days'
import { TONES, type Tone } from '@/shared/ui/stateTones'
import type { VisitRow } from './useVisits'

/** How far a visit is, in the words of its reader: an objection weighs most, and what is planned for today is running. */
export function stateOf(visit: Pick<VisitRow, 'state' | 'disputed' | 'firstDay' | 'lastDay'>, today = dayOf(new Date())): { tone: Tone, label: string } {
  const isToday = visit.firstDay <= today && today <= visit.lastDay
  const state = visit.disputed ? 'DISPUTED' : visit.state === 'PLANNED' && isToday ? 'RUNNING' : visit.state
  return { tone: TONES.visitState[state], label: t(`domain.visitState.${state}`) }
}
