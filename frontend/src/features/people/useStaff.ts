import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type StaffRow = Schema<'StaffRow'>
export type StaffMember = Schema<'StaffView'>
export type StaffDraft = Schema<'NewStaff'>

export interface StaffQuery {
  q?: string
  school?: string
  title?: StaffRow['title']
  backbone?: StaffRow['backbone']
  sort?: string
  cursor?: string
}

export const TITLES: StaffRow['title'][] = ['SENIOR_FULL', 'SENIOR', 'FIRST', 'SECOND', 'THIRD', 'NONE']
export const BACKBONES: StaffRow['backbone'][] = ['NONE', 'SCHOOL', 'COUNTY', 'CITY', 'PROVINCE']

export function useStaffList(query: MaybeRefOrGetter<StaffQuery>) {
  return useQuery({
    queryKey: computed(() => ['staff', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/staff', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}

export function useStaffMember(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['staff', 'one', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/staff/{id}', { params: { path: { id: toValue(id) } } })).data,
  })
}
