import { authorised } from '@/shared/api/access'
import { newId } from '@/shared/api/ids'
import { Problem } from '@/shared/api/problem'
import { queryClient } from '@/shared/queries'
import { useSession } from '@/shared/session/session'
import { type PendingWrite, enqueue, flush } from './outbox'

type Draft = Pick<PendingWrite, 'method' | 'path' | 'body' | 'version' | 'file' | 'title'>

/** Writes into the outbox first and sends at once when there is a network: what is on the screen is never lost. */
export async function post(draft: Draft): Promise<void> {
  await enqueue({ ...draft, writtenAt: new Date().toISOString(), account: account() })
  await sendWaiting()
}

/** Drains the outbox in one tab at a time. */
export async function sendWaiting(): Promise<void> {
  const drain = async () => {
    await flush(account(), send)
    await queryClient.invalidateQueries()
  }
  await (navigator.locks ? navigator.locks.request('xieshou-outbox', { ifAvailable: true }, lock => (lock ? drain() : undefined)) : drain())
}

/** Sends when the network comes back and when the app comes to the front. */
export function sendByItself(): void {
  const attempt = () => {
    if (navigator.onLine && document.visibilityState === 'visible' && useSession().me) {
      sendWaiting().catch(reportError)
    }
  }
  window.addEventListener('online', attempt)
  document.addEventListener('visibilitychange', attempt)
  setInterval(attempt, 60_000)
}

const account = () => useSession().me?.accountId ?? ''

async function send(write: PendingWrite): Promise<void> {
  const response = await authorised(requestOf(write))
  if (!response.ok) {
    throw await Problem.from(response)
  }
}

function requestOf(write: PendingWrite): Request {
  const headers = new Headers()
  if (write.version !== undefined) {
    headers.set('If-Match', `"${write.version}"`)
  }
  return new Request(new URL(write.path, location.origin), { method: write.method, headers, body: bodyOf(write, headers) })
}

function bodyOf({ file, body }: PendingWrite, headers: Headers): BodyInit | undefined {
  if (file) {
    const form = new FormData()
    form.append('file', new Blob([file.bytes], { type: file.type }), file.name || newId())
    return form
  }
  if (body !== undefined) {
    headers.set('Content-Type', 'application/json')
    return JSON.stringify(body)
  }
  return undefined
}
