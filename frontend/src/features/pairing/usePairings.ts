import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type PairingRow = Schema<'PairingRow'>
export type Pairing = Schema<'PairingView'>
export type Quota = Schema<'QuotaView'>

interface PairingQuery {
  q?: string
  community?: string
  school?: string
  staff?: string
  kind?: Pairing['kind']
  state?: Pairing['state']
  sort?: string
  cursor?: string
}

export const PAIRING_KINDS: Pairing['kind'][] = ['SCHOOL_SCHOOL', 'MASTER_APPRENTICE', 'PEER_TEACHERS', 'CADRE']

/** One page of pairings. */
export function usePairings(query: MaybeRefOrGetter<PairingQuery>) {
  return useQuery({
    queryKey: computed(() => ['pairings', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/pairings', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}

export function usePairing(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['pairings', 'one', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/pairings/{id}', { params: { path: { id: toValue(id) } } })).data,
  })
}

export function useQuotasOf(pairing: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['quotas', 'pairing', toValue(pairing)]),
    queryFn: async () => (await api.GET('/api/v1/pairings/{id}/quotas', { params: { path: { id: toValue(pairing) } } })).data?.items ?? [],
  })
}

/** The quotas of the district, those furthest behind first. */
export function useQuotas(query: MaybeRefOrGetter<{ community?: string, state?: Quota['state'], cursor?: string }>) {
  return useQuery({
    queryKey: computed(() => ['quotas', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/quotas', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}
