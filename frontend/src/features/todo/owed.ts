import { type VisitRow, isHostOf } from '@/shared/phone/visits'
import { plusDays } from '@/shared/time/days'

/** A host's word is worth most while people remember. */
const DAYS_TO_CONFIRM = 7

/** What visits of the last weeks still owe: planned ones that left no trace, and people their hosts have not confirmed. */
export function owedBy(visits: VisitRow[], today: string) {
  const recent = plusDays(today, -DAYS_TO_CONFIRM)
  return {
    withoutRecord: visits.filter(visit => visit.state === 'PLANNED' && visit.lastDay < today),
    unconfirmed: visits.filter(visit => visit.state === 'HELD' && visit.lastDay >= recent && isHostOf(visit)
      && visit.evidence !== 'HOST_CONFIRMED' && visit.evidence !== 'HOST_CODE' && visit.came > 0),
  }
}
