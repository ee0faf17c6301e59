import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type SchoolRow = Schema<'SchoolRow'>
export type SchoolRecord = Schema<'SchoolView'>
export type SchoolDraft = Schema<'NewSchool'>
export type ProfileDraft = Schema<'NewSchoolProfile'>
export type Profile = Schema<'SchoolProfileView'>

export interface SchoolQuery {
  q?: string
  stage?: SchoolRecord['stage']
  areaClass?: SchoolRecord['areaClass']
  sort?: string
  cursor?: string
}

export const STAGES: SchoolRecord['stage'][] = ['KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'NINE_YEAR', 'COMPLETE_SECONDARY', 'SENIOR', 'VOCATIONAL', 'ADULT']
export const AREAS: SchoolRecord['areaClass'][] = ['URBAN', 'TOWN', 'RURAL']

export function useSchools(query: MaybeRefOrGetter<SchoolQuery>) {
  return useQuery({
    queryKey: computed(() => ['schools', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/schools', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}

export function useSchool(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['schools', 'one', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/schools/{id}', { params: { path: { id: toValue(id) } } })).data,
  })
}

export function useProfiles(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['schools', 'profiles', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/schools/{id}/profiles', { params: { path: { id: toValue(id) } } })).data?.items ?? [],
  })
}

export function useCommunitiesOf(school: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['communities', 'of-school', toValue(school)]),
    queryFn: async () => (await api.GET('/api/v1/communities', { params: { query: { school: toValue(school), limit: 50 } } })).data?.items ?? [],
  })
}
