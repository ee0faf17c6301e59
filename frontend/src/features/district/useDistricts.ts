import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type DistrictRow = Schema<'DistrictRow'>
export type District = Schema<'DistrictView'>
export type SchoolYear = Schema<'SchoolYearView'>
export type SchoolYearDraft = Schema<'NewSchoolYear'>
export type Threshold = Schema<'ThresholdView'>

export function useDistricts(query: MaybeRefOrGetter<{ q?: string, cursor?: string }>) {
  return useQuery({
    queryKey: computed(() => ['districts', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/districts', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}

/** Counts of a district, for officers above it. */
export function useDistrictSummary(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['district-summary', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/districts/{id}/summary', { params: { path: { id: toValue(id) } } })).data,
  })
}

export function useThresholds() {
  return useQuery({
    queryKey: ['thresholds'],
    queryFn: async () => (await api.GET('/api/v1/thresholds')).data?.items ?? [],
  })
}
