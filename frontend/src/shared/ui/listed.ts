import type { Ref } from 'vue'

/** A page of a list as it is fetched. */
export interface Listed<Row> {
  data: Ref<{ items: Row[], total?: number | null, nextCursor?: string | null } | undefined>
  error: Ref<Error | null>
  isPending: Ref<boolean>
  refetch: () => unknown
}

/** Where in the list the page stands, and how to go on. */
export interface Paging {
  cursor: Ref<string | undefined>
  next: (cursor: string) => Promise<void>
  previous: () => Promise<void>
}
