import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'
import { decimal } from '@/shared/format/numbers'
import { t } from '@/shared/i18n'

export type Balance = Schema<'BalanceView'>
export type Indicator = Schema<'IndicatorView'>
export type BalanceStage = Schema<'BalanceStage'>

/** The stages of compulsory education, whose balance is assessed. */
export const BALANCE_STAGES: BalanceStage[] = ['PRIMARY', 'JUNIOR']

/** How even the schools of a stage are, over the years and school by school. */
export function useBalance(stage: MaybeRefOrGetter<BalanceStage>) {
  return useQuery({
    queryKey: computed(() => ['dashboard', 'balance', toValue(stage)]),
    queryFn: async () => (await api.GET('/api/v1/dashboard/balance', { params: { query: { stage: toValue(stage) } } })).data,
    placeholderData: previous => previous,
  })
}

/** 0.523, or that there is none of the year. */
export function coefficientOf(one: Indicator, year: number): string {
  const coefficient = one.points.find(point => point.year === year)?.coefficient
  return typeof coefficient === 'number' ? decimal(coefficient, 3) : t('shared.balance.notApplicable')
}
