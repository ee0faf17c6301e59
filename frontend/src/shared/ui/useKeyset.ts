import { computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Paging by keyset: the cursor of the page stands in the address, the way back in memory. */
export function useKeyset() {
  const route = useRoute()
  const router = useRouter()
  const behind = ref<(string | undefined)[]>([])

  const cursor = computed(() => (route.query.cursor ? String(route.query.cursor) : undefined))
  const goTo = (wanted: string | undefined) => router.push({ query: { ...route.query, cursor: wanted }, hash: route.hash })

  async function next(nextCursor: string): Promise<void> {
    behind.value.push(cursor.value)
    await goTo(nextCursor)
  }

  /** The page before, or the first one when the way was lost with a reload. */
  async function previous(): Promise<void> {
    await goTo(cursor.value === undefined ? undefined : behind.value.pop())
  }

  return { cursor, next, previous }
}
