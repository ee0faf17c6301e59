import { computed, ref } from 'vue'
import { type Schema, api } from '@/shared/api/client'

/** The provider people may log in at, if there is one, and the address that leads over it to a page of ours. */
export function useProvider(page: () => string) {
  const provider = ref<Schema<'ProviderView'>>()
  api.GET('/api/v1/session/provider').then(({ data }) => (provider.value = data)).catch(() => undefined)
  const address = computed(() => `/api/v1/session/provider/log-in?to=${encodeURIComponent(page())}`)
  return { provider, address }
}
