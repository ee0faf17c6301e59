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
