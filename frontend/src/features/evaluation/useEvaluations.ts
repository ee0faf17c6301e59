import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type Evaluation = Schema<'EvaluationView'>
export type Sheet = Schema<'ScoreSheetView'>
export type CriterionScore = Schema<'CriterionScore'>
export type Scheme = Schema<'SchemeView'>
export type Criterion = Schema<'Criterion'>
export type Metric = Schema<'MetricView'>

export const COURSE: Evaluation['state'][] = ['SELF_ASSESSMENT', 'CROSS_CHECK', 'EXPERT_SCORING', 'DECISION', 'OBJECTION', 'PUBLISHED']

export function useEvaluations(query: MaybeRefOrGetter<{ state?: Evaluation['state'], community?: string, cursor?: string }>) {
  return useQuery({
    queryKey: computed(() => ['evaluations', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/evaluations', { params: { query: { ...toValue(query), count: true } } })).data,
    placeholderData: previous => previous,
  })
}

export function useEvaluation(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['evaluations', 'one', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/evaluations/{id}', { params: { path: { id: toValue(id) } } })).data,
  })
}

/** The score sheet as it is computed now, or as it was frozen. */
export function useSheet(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['evaluations', 'sheet', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/evaluations/{id}/scores', { params: { path: { id: toValue(id) } } })).data,
  })
}

export function useRecords(query: MaybeRefOrGetter<{ id: string, criterionId: string, counted: boolean }>) {
  return useQuery({
    queryKey: computed(() => ['evaluations', 'records', toValue(query)]),
    queryFn: async () => {
      const { counted, ...path } = toValue(query)
      return (await api.GET('/api/v1/evaluations/{id}/criteria/{criterionId}/records', { params: { path, query: { counted } } })).data?.items ?? []
    },
  })
}

export function useEvaluators(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: computed(() => ['evaluations', 'evaluators', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/evaluations/{id}/evaluators', { params: { path: { id: toValue(id) } } })).data?.items ?? [],
    enabled: computed(() => toValue(enabled)),
  })
}

export function useObjections(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: computed(() => ['evaluations', 'objections', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/evaluations/{id}/objections', { params: { path: { id: toValue(id) } } })).data?.items ?? [],
    enabled: computed(() => toValue(enabled)),
  })
}

export function useSchemes(state?: MaybeRefOrGetter<'DRAFT' | 'PUBLISHED' | undefined>) {
  return useQuery({
    queryKey: computed(() => ['schemes', toValue(state)]),
    queryFn: async () => (await api.GET('/api/v1/schemes', { params: { query: { state: toValue(state), limit: 100 } } })).data?.items ?? [],
  })
}

export function useScheme(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['schemes', 'one', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/schemes/{id}', { params: { path: { id: toValue(id) } } })).data,
  })
}

export function useTemplates() {
  return useQuery({
    queryKey: ['scheme-templates'],
    queryFn: async () => (await api.GET('/api/v1/scheme-templates')).data?.items ?? [],
    staleTime: Infinity,
  })
}

/** What the records tell that a rule can turn into points. */
export function useMetrics() {
  return useQuery({
    queryKey: ['metrics'],
    queryFn: async () => (await api.GET('/api/v1/metrics')).data?.items ?? [],
    staleTime: Infinity,
  })
}
