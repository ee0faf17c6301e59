import { computed } from 'vue'
import { useFilters } from '@/shared/ui/useFilters'
import type { VisitQuery } from './useVisits'

const FILTERS = {
  q: '', from: '', to: '', kind: '', state: '', evidence: '', community: '', pairing: '', school: '', staff: '', disputed: '', verified: '', sort: '-firstDay',
}
const FLAGS = ['disputed', 'verified'] as const

/** The filters of the list of visits, as the address has them and as the server takes them. */
export function useVisitFilters() {
  const { filters, query, isFiltered, change, clear } = useFilters(FILTERS)
  const wanted = computed(() => ({
    ...query.value,
    ...Object.fromEntries(FLAGS.map(flag => [flag, query.value[flag] ? query.value[flag] === 'true' : undefined])),
  }) as VisitQuery)
  return { filters, query, wanted, isFiltered, change, clear }
}
