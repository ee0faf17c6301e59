import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'
import type { Role } from '@/shared/session/roles'

export type Account = Schema<'AccountView'>
export type AccountRow = Schema<'AccountRow'>
export type GrantedRole = Schema<'GrantedRole'>
export type ApiClient = Schema<'ApiClientView'>

interface AccountQuery {
  q?: string
  role?: Role
  locked?: boolean
  sort?: string
  cursor?: string
}

/** One page of the accounts of the district, by name. */
export function useAccounts(query: MaybeRefOrGetter<AccountQuery>) {
  return useQuery({
    queryKey: computed(() => ['accounts', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/accounts', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}

export const getAccount = async (id: string) => (await api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })).data

export function useApiClients() {
  return useQuery({
    queryKey: ['api-clients'],
    queryFn: async () => (await api.GET('/api/v1/api-clients', { params: { query: { limit: 200 } } })).data,
  })
}
