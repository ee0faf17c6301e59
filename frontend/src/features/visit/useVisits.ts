import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'
import type { Evidence } from '@/shared/ui/evidence'

export type VisitRow = Schema<'VisitRow'>
export type VisitCounts = Schema<'VisitCounts'>
export type Visit = Schema<'VisitView'>
export type VisitDraft = Schema<'NewVisit'>
export type Participant = Schema<'ParticipantView'>
export type CheckIn = Schema<'CheckInView'>
export type Dispute = Schema<'DisputeView'>
export type Attachment = Schema<'AttachmentView'>

export interface VisitQuery {
  q?: string
  from?: string
  to?: string
  kind?: Visit['kind']
  state?: Visit['state']
  evidence?: Evidence
  community?: string
  pairing?: string
  school?: string
  staff?: string
  disputed?: boolean
  verified?: boolean
  sort?: string
  cursor?: string
}

/** One page of visits, latest first unless sorted otherwise. */
export function useVisits(query: MaybeRefOrGetter<VisitQuery>) {
  return useQuery({
    queryKey: computed(() => ['visits', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/visits', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}

/** How many visits the filters leave, by state and by grade of evidence. */
export function useVisitCounts(filter: MaybeRefOrGetter<Omit<VisitQuery, 'sort' | 'cursor'>>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'counts', toValue(filter)]),
    queryFn: async () => (await api.GET('/api/v1/visits/counts', { params: { query: toValue(filter) } })).data,
    placeholderData: previous => previous,
  })
}

export function useVisit(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'one', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/visits/{id}', { params: { path: { id: toValue(id) } } })).data,
  })
}

/** The community and the pairing a visit counts for, by name. */
export function useBelonging(visit: MaybeRefOrGetter<Pick<Visit, 'communityId' | 'pairingId'>>) {
  const community = computed(() => toValue(visit).communityId ?? '')
  const pairing = computed(() => toValue(visit).pairingId ?? '')
  return {
    community: useQuery({
      queryKey: computed(() => ['communities', 'one', community.value]),
      queryFn: async () => (await api.GET('/api/v1/communities/{id}', { params: { path: { id: community.value } } })).data,
      enabled: computed(() => Boolean(community.value)),
    }).data,
    pairing: useQuery({
      queryKey: computed(() => ['pairings', 'one', pairing.value]),
      queryFn: async () => (await api.GET('/api/v1/pairings/{id}', { params: { path: { id: pairing.value } } })).data,
      enabled: computed(() => Boolean(pairing.value)),
    }).data,
  }
}

/** Who is expected, who came and how we know. */
export function usePeople(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'people', toValue(id)]),
    queryFn: async () => {
      const path = { params: { path: { id: toValue(id) } } }
      const [participants, checkIns] = await Promise.all([
        api.GET('/api/v1/visits/{id}/participants', path),
        api.GET('/api/v1/visits/{id}/check-ins', path),
      ])
      return { participants: participants.data?.items ?? [], checkIns: checkIns.data?.items ?? [] }
    },
  })
}

/** The objections to a visit and what was decided. */
export function useDisputes(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'disputes', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/visits/{id}/disputes', { params: { path: { id: toValue(id) } } })).data?.items ?? [],
  })
}

export function useAttachments(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'attachments', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/visits/{id}/attachments', { params: { path: { id: toValue(id) } } })).data?.items ?? [],
  })
}

export function useVisitHistory(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'history', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/visits/{id}/history', { params: { path: { id: toValue(id) } } })).data?.items ?? [],
  })
}
