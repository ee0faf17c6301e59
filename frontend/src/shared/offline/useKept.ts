import { type MaybeRefOrGetter, computed, onScopeDispose, shallowRef, toValue, watch } from 'vue'
import { Problem } from '@/shared/api/problem'
import { keep, recall } from './keep'

interface Keeping {
  enabled?: () => boolean
  /** Asks again so often, in milliseconds. */
  everyMillis?: number
}

/** What is on the screen now, to be fetched again after a change or when the network comes back. */
interface Shown {
  topic: () => string
  fetch: () => Promise<void>
}

const FRESH_MILLIS = 15_000
const RETRIES_MILLIS = [1_000, 4_000]

const shown = new Set<Shown>()
const fetchedAt = new Map<string, number>()
const underWay = new Map<string, Promise<unknown>>()

/** Fetches again what is on the screen; of it only what begins with one of the keys, when there are any. */
export async function refetchShown(keys: string[] = []): Promise<void> {
  fetchedAt.clear()
  const wanted = [...shown].filter(({ topic }) => !keys.length || keys.some(key => topic().startsWith(`copy/${key}`)))
  await Promise.all(wanted.map(({ fetch }) => fetch()))
}

/** Looks again when the network is back and when the app comes to the front. */
export function refetchWhenBack(): void {
  const look = () => navigator.onLine && document.visibilityState === 'visible' && refetchShown().catch(reportError)
  window.addEventListener('online', look)
  document.addEventListener('visibilitychange', look)
}

/**
 * An answer of the server whose copy stays on the phone: the copy is shown at once, the network follows when it can. A
 * refusal is shown only where there is no copy.
 */
export function useKept<Answer>(key: MaybeRefOrGetter<(string | number)[]>, ask: () => Promise<Answer>, options: Keeping = {}) {
  const data = shallowRef<Answer>()
  const problem = shallowRef<unknown>()
  const topic = computed(() => `copy/${toValue(key).join('/')}`)
  const isWanted = computed(() => options.enabled?.() ?? true)

  async function fetch(): Promise<void> {
    const wanted = topic.value
    if (!isWanted.value) {
      return
    }
    try {
      show(wanted, await once(wanted, ask))
    }
    catch (error) {
      problem.value = wanted === topic.value && data.value === undefined ? error : undefined
    }
  }

  function show(wanted: string, answer: Answer | undefined): void {
    if (wanted === topic.value && answer !== undefined) {
      data.value = answer
      problem.value = undefined
    }
  }

  async function open(wanted: string): Promise<void> {
    data.value = problem.value = undefined
    show(wanted, await recall<Answer>(wanted))
    if (data.value === undefined || Date.now() - (fetchedAt.get(wanted) ?? 0) > FRESH_MILLIS) {
      await fetch()
    }
  }

  watch([topic, isWanted], () => isWanted.value && void open(topic.value), { immediate: true })
  const entry: Shown = { topic: () => topic.value, fetch }
  shown.add(entry)
  const timer = options.everyMillis ? setInterval(fetch, options.everyMillis) : undefined
  onScopeDispose(() => {
    shown.delete(entry)
    clearInterval(timer)
  })

  const isPending = computed(() => data.value === undefined && problem.value === undefined)
  return { data, problem, isPending, refetch: fetch }
}

/** Several components that ask the same at once share one request. */
function once<Answer>(topic: string, ask: () => Promise<Answer>): Promise<Answer> {
  const asking = (underWay.get(topic) ?? patiently(ask).then(async (answer) => {
    fetchedAt.set(topic, Date.now())
    await keep(topic, answer)
    return answer
  }).finally(() => underWay.delete(topic))) as Promise<Answer>
  underWay.set(topic, asking)
  return asking
}

/** A refusal is final; a lost connection or a server in trouble is worth another try. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (const pause of RETRIES_MILLIS) {
    try {
      return await ask()
    }
    catch (error) {
      if (!navigator.onLine || (error instanceof Problem && error.status < 500)) {
        throw error
      }
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
  return ask()
}
