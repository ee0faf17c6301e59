import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'

export type ImportSheet = Schema<'ImportView'>
export type ImportRow = Schema<'ImportRowView'>
export type RowState = ImportRow['state']

export const IMPORT_KINDS: ImportSheet['kind'][] = ['SCHOOLS', 'STAFF', 'COMMUNITIES', 'ACTIVITIES']

/** The imports of the district, latest first. */
export function useImports(cursor: MaybeRefOrGetter<string | undefined>) {
  return useQuery({
    queryKey: computed(() => ['imports', toValue(cursor)]),
    queryFn: async () => (await api.GET('/api/v1/imports', { params: { query: { cursor: toValue(cursor), count: true } } })).data,
  })
}

/** One import; asked for again every second while the work in the background goes on. */
export function useImport(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['imports', 'one', toValue(id)]),
    queryFn: async () => (await api.GET('/api/v1/imports/{id}', { params: { path: { id: toValue(id) } } })).data,
    refetchInterval: query => (query.state.data?.state === 'RUNNING' ? 1000 : false),
    staleTime: 0,
  })
}

/** The rows of an import in one state, or all; `version` makes them fresh after each change. */
export function useImportRows(query: MaybeRefOrGetter<{ id: string, state?: RowState, cursor?: string, version: number, ready: boolean }>) {
  return useQuery({
    queryKey: computed(() => ['import-rows', toValue(query)]),
    queryFn: async () => {
      const { id, state, cursor } = toValue(query)
      return (await api.GET('/api/v1/imports/{id}/rows', { params: { path: { id }, query: { state, cursor, limit: 100 } } })).data
    },
    enabled: computed(() => toValue(query).ready),
    placeholderData: previous => previous,
  })
}
