import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'
import type { Period } from '@/shared/time/periods'

export type Dashboard = Schema<'DashboardView'>
export type Moving = Schema<'MovingView'>
export type Matrix = Schema<'ActivityMatrix'>

export function useDashboard() {
  return useQuery({ queryKey: ['dashboard'], queryFn: async () => (await api.GET('/api/v1/dashboard')).data })
}

export function useMatrix() {
  return useQuery({ queryKey: ['dashboard', 'matrix'], queryFn: async () => (await api.GET('/api/v1/dashboard/matrix')).data })
}

/** The quotas behind their pace, the furthest behind first. */
export function useOwed() {
  return useQuery({
    queryKey: ['quotas', 'owed'],
    queryFn: async () => (await api.GET('/api/v1/quotas', { params: { query: { state: 'BEHIND', limit: 4, count: true } } })).data,
  })
}

/** The visits of the coming days, today first. */
export function useComing(days: MaybeRefOrGetter<Period>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'coming', toValue(days)]),
    queryFn: async () =>
      (await api.GET('/api/v1/visits', { params: { query: { ...toValue(days), sort: 'firstDay', limit: 6, count: true } } })).data,
  })
}

interface CountedVisits extends Period {
  school: string
  verified: boolean
}

/** How well some visits are proved. */
export function useGrades(of: MaybeRefOrGetter<CountedVisits>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: computed(() => ['visits', 'counts', toValue(of)]),
    queryFn: async () => (await api.GET('/api/v1/visits/counts', { params: { query: toValue(of) } })).data,
    enabled: computed(() => toValue(enabled)),
  })
}
