import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type AuditEvent = Schema<'AuditEventView'>

interface AuditQuery {
  from?: string
  to?: string
  q?: string
  refused?: boolean
  actorId?: string
  objectId?: string
  cursor?: string
}

/** One page of the audit log, latest first. */
export function useAuditEvents(query: MaybeRefOrGetter<AuditQuery>) {
  return useQuery({
    queryKey: computed(() => ['audit-events', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/audit-events', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}
