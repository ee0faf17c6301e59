import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type Balance = Schema<'BalanceView'>
export type Indicator = Schema<'IndicatorView'>
export type Standing = Schema<'SchoolStanding'>
export type BalanceStage = Schema<'BalanceStage'>

/** How even the schools of a stage are, over the years and school by school. */
export function useBalance(stage: MaybeRefOrGetter<BalanceStage>) {
  return useQuery({
    queryKey: computed(() => ['dashboard', 'balance', toValue(stage)]),
    queryFn: async () => (await api.GET('/api/v1/dashboard/balance', { params: { query: { stage: toValue(stage) } } })).data,
    placeholderData: previous => previous,
  })
}
