import { computed, ref } from 'vue'
import { Problem, sentenceFor } from '@/shared/api/problem'
import { refresh } from '@/shared/refresh'
import { toast } from './toast'

interface Saving {
  /** What the toast says afterwards. */
  done?: string
  refreshes?: string[]
}

/**
 * Saving a form: busy while it runs, the problem beside the form and beside its fields when it fails, nothing lost.
 * After success the data whose key begins with one of `refreshes` is fetched again.
 */
export function useSave<Args extends unknown[]>(send: (...args: Args) => Promise<unknown>, options: Saving = {}) {
  const busy = ref(false)
  const problem = ref<unknown>()
  const fields = computed(() => (problem.value instanceof Problem ? problem.value.fields : {}))

  /** True when it was saved. */
  async function save(...args: Args): Promise<boolean> {
    if (busy.value) {
      return false
    }
    busy.value = true
    problem.value = undefined
    try {
      await send(...args)
      if (options.refreshes?.length) {
        await refresh(...options.refreshes)
      }
      if (options.done) {
        toast(options.done)
      }
      return true
    }
    catch (error) {
      problem.value = error
      return false
    }
    finally {
      busy.value = false
    }
  }

  /** For a button without a form: the refusal is shown as a toast. */
  async function run(...args: Args): Promise<boolean> {
    const saved = await save(...args)
    if (!saved && problem.value) {
      toast(sentenceFor(problem.value), { kind: 'failed' })
    }
    return saved
  }

  return { save, run, busy, problem, fields }
}
