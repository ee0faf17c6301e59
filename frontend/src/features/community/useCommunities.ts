import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type CommunityRow = Schema<'CommunityRow'>
export type Community = Schema<'CommunityView'>
export type CommunityDraft = Schema<'NewCommunity'>
export type Member = Schema<'MemberView'>
export type CommunityDocument = Schema<'DocumentView'>

export interface CommunityQuery {
  q?: string
  kind?: Community['kind']
  state?: Community['state']
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

export function useCommunityHistory(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['communities', 'history', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/communities/{id}/history', { params: { path: { id: toValue(id) } } })).data?.items ?? [],
  })
}

/** The quotas of the community's pairings, most behind first. */
export function useCommunityQuotas(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['quotas', 'community', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/quotas', { params: { query: { community: toValue(id), limit: 20 } } })).data?.items ?? [],
  })
}

/** The latest visits of the community. */
export function useCommunityVisits(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'community', toValue(id)]),
    queryFn: async () =>
      (await api.GET('/api/v1/visits', { params: { query: { community: toValue(id), sort: '-firstDay', limit: 8, count: true } } })).data,
  })
}
