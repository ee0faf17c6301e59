import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, shallowRef, toValue, watch } from 'vue'
import { keep, recall } from './keep'

interface Keeping {
  enabled?: () => boolean
  /** Asks again so often, in milliseconds. */
  refetchInterval?: number
}

/**
 * A query whose last answer stays on the phone: it is shown at once while the network is slow, and instead of an error
 * when there is none.
 */
export function useKept<Answer>(key: MaybeRefOrGetter<(string | number)[]>, fetch: () => Promise<Answer>, options: Keeping = {}) {
  const topic = computed(() => `copy/${toValue(key).join('/')}`)
  const copy = shallowRef<Answer>()
  const query = useQuery<Answer>({
    queryKey: computed(() => toValue(key)),
    networkMode: 'always',
    ...options,
    queryFn: async () => {
      const wanted = topic.value
      const answer = await fetch()
      await keep(wanted, answer)
      return answer
    },
  })
  watch(topic, async (wanted) => {
    copy.value = undefined
    const found = await recall<Answer>(wanted)
    if (wanted === topic.value) {
      copy.value = found
    }
  }, { immediate: true })

  const data = computed(() => query.data.value ?? copy.value)
  const problem = computed(() => (data.value === undefined ? query.error.value : undefined))
  return { data, problem, isPending: computed(() => data.value === undefined && !query.error.value), refetch: query.refetch }
}
