import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type LedgerRow = Schema<'LedgerRow'>
export type LedgerSummary = Schema<'LedgerSummary'>
export type Subject = LedgerSummary['subject']

export interface LedgerQuery {
  subject: Subject
  id: string
  from?: string
  to?: string
  kind?: LedgerRow['kind']
}

/** The kinds of activities, as the ledger can be narrowed to one. */
export const LEDGER_KINDS: LedgerRow['kind'][] = [
  'LEADERS_VISIT', 'TEACHERS_VISIT', 'STUDENTS_VISIT', 'LESSON_DELIVERY', 'OPEN_WEEK', 'DEMONSTRATION_LESSON', 'OBSERVATION_LESSON',
  'QUALITY_LESSON', 'RESEARCH_LESSON', 'SAME_LESSON', 'JOINT_PREPARATION', 'SEMINAR', 'LECTURE', 'SHADOWING', 'SECONDMENT', 'JOINT_MEETING',
  'JOINT_EXAM', 'MORAL_EDUCATION', 'ARTS_SPORTS', 'HOME_VISIT', 'PARENTS_SCHOOL', 'DONATION', 'TRAINING', 'INSPECTION', 'OTHER',
]

const PAGE = 200

/** Every row of a ledger, page after page: it is read and printed whole. */
export function useLedger(query: MaybeRefOrGetter<LedgerQuery>) {
  return useQuery({
    queryKey: computed(() => ['ledger', toValue(query)]),
    queryFn: async () => {
      const rows: LedgerRow[] = []
      let cursor: string | undefined
      do {
        const { data } = await api.GET('/api/v1/ledger', { params: { query: { ...toValue(query), limit: PAGE, cursor } } })
        rows.push(...(data?.items ?? []))
        cursor = data?.nextCursor ?? undefined
      } while (cursor)
      return rows
    },
    enabled: computed(() => Boolean(toValue(query).id)),
  })
}

export function useLedgerSummary(query: MaybeRefOrGetter<LedgerQuery>) {
  return useQuery({
    queryKey: computed(() => ['ledger', 'summary', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/ledger/summary', { params: { query: toValue(query) } })).data,
    enabled: computed(() => Boolean(toValue(query).id)),
  })
}
