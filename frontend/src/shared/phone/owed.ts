import { computed } from 'vue'
import { dayOf, plusDays } from '@/shared/time/days'
import { hasHostsWord } from '@/shared/ui/evidence'
import { type VisitRow, isHostOf, useMyVisits } from './visits'

/** Further back nobody remembers what was done. */
const DAYS_BACK = 45

/** A host's word is worth most while people remember. */
const DAYS_TO_CONFIRM = 7

/** What visits of the last weeks still owe: planned ones that left no trace, and people their hosts have not confirmed. */
function owedBy(visits: VisitRow[], today: string) {
  const recent = plusDays(today, -DAYS_TO_CONFIRM)
  return {
    withoutRecord: visits.filter(visit => visit.state === 'PLANNED' && visit.lastDay < today),
    unconfirmed: visits.filter(visit => visit.state === 'HELD' && visit.lastDay >= recent && isHostOf(visit)
      && visit.came > 0 && !hasHostsWord(visit.evidence)),
  }
}

/** What I owe today. */
export function useOwed(enabled?: () => boolean) {
  const today = dayOf(new Date())
  const { data, problem, isPending, refetch } = useMyVisits({ from: plusDays(today, -DAYS_BACK), to: today }, enabled)
  const owed = computed(() => owedBy(data.value ?? [], today))
  const count = computed(() => owed.value.withoutRecord.length + owed.value.unconfirmed.length)
  return { owed, count, problem, isPending, refetch }
}
