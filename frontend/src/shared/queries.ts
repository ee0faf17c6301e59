import { QueryClient, type VueQueryPluginOptions } from '@tanstack/vue-query'
import { Problem } from './api/problem'

/** Refusals are final; only a lost connection or a server in trouble is worth another try. */
const retry = (failures: number, error: unknown) => failures < 2 && !(error instanceof Problem && error.status < 500)

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry, staleTime: 15_000, refetchOnWindowFocus: true }, mutations: { retry: false } },
})

export const queryOptions: VueQueryPluginOptions = { queryClient, enableDevtoolsV6Plugin: false }
