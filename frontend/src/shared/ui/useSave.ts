import { computed, ref } from 'vue'
import { Problem, sentenceFor } from '@/shared/api/problem'
import { refresh } from '@/shared/refresh'
import { type Question, confirm } from './confirm'
import { toast } from './toast'

interface Saving<Args extends unknown[]> {
  /** What is asked first, if anything; nothing is sent on a no. */
  asks?: (...args: Args) => Question | undefined
  /** What the toast says afterwards. */
  done?: string
  refreshes?: string[]
}

/**
 * Saving a form: busy while it runs, the problem beside the form and beside its fields when it fails, nothing lost.
 * After success the data whose key begins with one of `refreshes` is fetched again.
 */
export function useSave<Args extends unknown[]>(send: (...args: Args) => Promise<unknown>, options: Saving<Args> = {}) {
  const busy = ref(false)
  const problem = ref<unknown>()
  const fields = computed(() => (problem.value instanceof Problem ? problem.value.fields : {}))

  /** True when it was saved. */
  async function save(...args: Args): Promise<boolean> {
    problem.value = undefined
    const question = options.asks?.(...args)
    if (busy.value || (question && !(await confirm(question)))) {
      return false
    }
    busy.value = true
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
