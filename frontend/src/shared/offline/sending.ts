import { shallowRef, watch } from 'vue'
import { answerTo } from '@/shared/api/client'
import { newId } from '@/shared/api/ids'
import { Problem } from '@/shared/api/problem'
import { refresh } from '@/shared/refresh'
import { useSession } from '@/shared/session/session'
import { type Outcome, type PendingWrite, enqueue, flush, outcomeOf, recount } from './outbox'

type Draft = Omit<PendingWrite, 'writtenAt' | 'account'>

/** One bar of signal can keep a request open for minutes; the write is repeated later without harm. */
const PATIENCE = { record: 45_000, photo: 180_000 }

/** True after an attempt that got no answer although the device believes it is online. */
export const isWeak = shallowRef(false)
export const isSending = shallowRef(false)

/**
 * Writes into the outbox first and sends at once when there is a network: what is on the screen is never lost. Comes
 * back as soon as it is kept; what becomes of it is known later, and then by the number of the write.
 */
export async function post(draft: Draft): Promise<{ key: number, outcome: Promise<Outcome> }> {
  const key = await enqueue({ ...draft, writtenAt: new Date().toISOString(), account: account() })
  return { key, outcome: sendWaiting().then(() => outcomeOf(key)) }
}

/** Drains the outbox in one tab at a time. */
export async function sendWaiting(): Promise<void> {
  await (navigator.locks ? navigator.locks.request('xieshou-outbox', drain) : drain())
}

async function drain(): Promise<void> {
  let sent = false
  isSending.value = true
  try {
    isWeak.value = !(await flush(account(), async (write) => {
      const taken = await send(write)
      sent = true
      return taken
    }))
  }
  finally {
    isSending.value = false
  }
  if (sent) {
    await refresh()
  }
}

/** Counts and sends when somebody has logged in, when the network comes back and when the app comes to the front. */
export function sendByItself(): void {
  const attempt = () => {
    if (navigator.onLine && document.visibilityState === 'visible' && account()) {
      sendWaiting().catch(reportError)
    }
  }
  window.addEventListener('online', attempt)
  document.addEventListener('visibilitychange', attempt)
  setInterval(attempt, 60_000)
  watch(account, (person) => {
    recount(person).catch(reportError)
    attempt()
  }, { immediate: true })
}

const account = () => useSession().me?.accountId ?? ''

async function send(write: PendingWrite): Promise<unknown> {
  if (write.file) {
    const { id } = await answer('/api/v1/files', { method: 'POST', body: form(write.file) }, PATIENCE.photo) as { id: string }
    return answer(write.path, request({ ...write, body: { ...write.body as object, fileId: id } }), PATIENCE.record)
  }
  try {
    return await answer(write.path, request(write), PATIENCE.record)
  }
  catch (error) {
    const version = await laterVersion(write, error)
    return answer(write.path, request({ ...write, version }), PATIENCE.record)
  }
}

/** While it waited others may have changed the record, a check-in for instance; where its own fields are untouched it still fits. */
async function laterVersion({ path, seen }: PendingWrite, refusal: unknown): Promise<number> {
  if (!seen || !(refusal instanceof Problem && refusal.status === 412)) {
    throw refusal
  }
  const now = await answer(path, {}, PATIENCE.record) as Record<string, unknown> & { version: number }
  if (Object.entries(seen).some(([field, value]) => (now[field] ?? null) !== (value ?? null))) {
    throw refusal
  }
  return now.version
}

async function answer(path: string, init: RequestInit, patience: number): Promise<unknown> {
  const response = await answerTo(new Request(new URL(path, location.origin), { ...init, signal: AbortSignal.timeout?.(patience) }))
  const text = await response.text()
  return text ? JSON.parse(text) : undefined
}

function request({ method, version, body }: PendingWrite): RequestInit {
  const headers = new Headers()
  if (version !== undefined) {
    headers.set('If-Match', `"${version}"`)
  }
  if (body !== undefined) {
    headers.set('Content-Type', method === 'PATCH' ? 'application/merge-patch+json' : 'application/json')
  }
  return { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }
}

function form(file: NonNullable<PendingWrite['file']>): FormData {
  const data = new FormData()
  data.append('file', new Blob([file.bytes], { type: file.type }), file.name || newId())
  return data
}
