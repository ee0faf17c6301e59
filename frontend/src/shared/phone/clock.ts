import { onBeforeUnmount, onMounted, ref } from 'vue'

/** The time, moving while the page is open. */
export function useNow(everyMillis = 15_000) {
  const now = ref(new Date())
  let timer: ReturnType<typeof setInterval>
  onMounted(() => (timer = setInterval(() => (now.value = new Date()), everyMillis)))
  onBeforeUnmount(() => clearInterval(timer))
  return now
}
