import { onMounted, shallowRef, watch } from 'vue'
import { save } from '@/shared/api/files'
import { type Kept, type PendingWrite, type RefusedWrite, enqueue, pendingWrites, refusedWrites, takeRefused, waiting } from '@/shared/offline/outbox'
import { sendWaiting } from '@/shared/offline/sending'
import { useSession } from '@/shared/session/session'

/** What has not reached the server, and what its author can do about it. */
export function useUnsent() {
  const refused = shallowRef<Kept<RefusedWrite>[]>([])
  const pending = shallowRef<Kept<PendingWrite>[]>([])

  async function look(): Promise<void> {
    const account = useSession().me!.accountId
    refused.value = await refusedWrites(account)
    pending.value = await pendingWrites(account)
  }
  onMounted(look)
  watch(waiting, look)

  /** Tries a refused write once more, as it is. */
  async function sendAgain(refusal: Kept<RefusedWrite>): Promise<void> {
    await takeRefused(refusal)
    await enqueue(refusal)
    await sendWaiting()
  }

  return { refused, pending, sendAgain, giveUp: takeRefused }
}

/** Saves writes with their photos as one file, for a change of phone or for the district's coordinator. */
export function saveAsFile(writes: PendingWrite[], name: string): void {
  const content = writes.map(write => ({ ...write, file: write.file && { ...write.file, bytes: base64(write.file.bytes) } }))
  save(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }), `${name}.json`)
}

function base64(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte))
  return btoa(letters.join(''))
}
