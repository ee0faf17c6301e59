import { useQueries, useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'
import type { Place } from '@/shared/distance'

export type CommunityRow = Schema<'CommunityRow'>
export type Community = Schema<'CommunityView'>
export type Member = Schema<'MemberView'>
export type CommunityDocument = Schema<'DocumentView'>
export type CommunityQuota = Schema<'QuotaView'>
export type Seat = Schema<'LeadingGroupSeat'>
export type Contact = Schema<'SchoolContact'>

interface CommunityQuery {
  q?: string
  kind?: Community['kind']
  state?: Community['state']
  sort?: string
  cursor?: string
}

/** One page of communities, by name. */
export function useCommunities(query: MaybeRefOrGetter<CommunityQuery>) {
  return useQuery({
    queryKey: computed(() => ['communities', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/communities', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}

export function useCommunity(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['communities', 'one', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/communities/{id}', { params: { path: { id: toValue(id) } } })).data,
  })
}

export function useDocuments(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['communities', 'documents', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/communities/{id}/documents', { params: { path: { id: toValue(id) } } })).data?.items ?? [],
  })
}

/** The quotas of the community's pairings, most behind first; more than one page of them has no community. */
export function useCommunityQuotas(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['quotas', 'community', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/quotas', { params: { query: { community: toValue(id), limit: 200 } } })).data?.items ?? [],
  })
}

/** The latest visits of the community. */
export function useCommunityVisits(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'community', toValue(id)]),
    queryFn: async () =>
      (await api.GET('/api/v1/visits', { params: { query: { community: toValue(id), state: 'HELD', sort: '-firstDay', limit: 8, count: true } } })).data,
  })
}

/** How many pairings run in the community. */
export function usePairingCount(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['pairings', 'count', toValue(id)]),
    queryFn: async () =>
      (await api.GET('/api/v1/pairings', { params: { query: { community: toValue(id), state: 'ACTIVE', limit: 1, count: true } } })).data?.total ?? 0,
  })
}

/** The evaluations of the community, the latest first; for roles that may see scores. */
export function useCommunityEvaluations(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['evaluations', 'community', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/evaluations', { params: { query: { community: toValue(id), limit: 20 } } })).data?.items ?? [],
  })
}

/** All scores given under a scheme, to see where one stands among them. */
export function useScoresOf(scheme: MaybeRefOrGetter<string | undefined>) {
  return useQuery({
    queryKey: computed(() => ['evaluations', 'scheme', toValue(scheme)]),
    queryFn: async () => (await api.GET('/api/v1/evaluations', { params: { query: { scheme: toValue(scheme)!, limit: 200 } } })).data?.items ?? [],
    enabled: computed(() => Boolean(toValue(scheme))),
  })
}

/** How many pupils the schools of the community have. */
export function usePupils(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['schools', 'community', toValue(id)]),
    queryFn: async () => {
      const { data } = await api.GET('/api/v1/schools', { params: { query: { community: toValue(id), limit: 200 } } })
      return Object.fromEntries((data?.items ?? []).map(school => [school.id, school.pupils]))
    },
  })
}

/** Where the schools lie, by id. */
export function usePlaces(ids: MaybeRefOrGetter<string[]>) {
  return useQueries({
    queries: computed(() => toValue(ids).map(id => ({
      queryKey: ['schools', 'one', id],
      queryFn: async () => (await api.GET('/api/v1/schools/{id}', { params: { path: { id } } })).data,
      staleTime: 600_000,
    }))),
    combine: results => Object.fromEntries(results.flatMap(({ data }) => (data?.place ? [[data.id, data.place as Place]] : []))),
  })
}
