import { computed, onMounted, ref } from 'vue'
import { type Fence, type Fix, type WhyNone, locate, whereabouts } from '@/shared/phone/position'

const HURRY_MILLIS = 4_000

/** Asks for the position when the page opens, and again when the person wishes. */
export function useWhereabouts(fences: () => Fence[]) {
  const found = ref<Fix | WhyNone>()
  const place = computed(() => (found.value === undefined ? { state: 'asking' as const } : whereabouts(found.value, fences())))

  let asking = Promise.resolve()

  function askAgain(): void {
    found.value = undefined
    asking = locate().then(answer => void (found.value = answer))
  }
  onMounted(askAgain)

  /** Whoever is in a hurry waits a moment for the position, but not for long. */
  async function fixSoon(): Promise<Fix | undefined> {
    await Promise.race([asking, new Promise(resolve => setTimeout(resolve, HURRY_MILLIS))])
    return 'fix' in place.value ? place.value.fix : undefined
  }

  return { place, askAgain, fixSoon }
}
