import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { shallowRef } from 'vue'
import { Problem } from '@/shared/api/problem'
import { dayOf } from '@/shared/time/days'

/** What a write is about, for the list of what is unsent. */
export type WriteKind = 'check-in' | 'record' | 'photo' | 'visit' | 'confirmation'

/** The page on which its author can correct a write. */
interface Correction {
  name: string
  params: Record<string, string>
}

/** A write that waits for the network. Its path holds the record's own id, so sending it twice does no harm. */
export interface PendingWrite {
  method: 'PUT' | 'PATCH' | 'POST' | 'DELETE'
  path: string
  body?: unknown
  /** Only this version may be changed, or a later one in which these fields are still as its author saw them. */
  version?: number
  seen?: Record<string, unknown>
  /** Goes ahead to the files; the id it gets there becomes `fileId` of the body. Kept as bytes. */
  file?: { name: string, type: string, bytes: ArrayBuffer }
  kind?: WriteKind
  /** What the reader calls it (签到：柳河小学), what more there is to say, and when it was written. */
  title: string
  hint?: string
  writtenAt: string
  correction?: Correction
  /** Whose it is: on a shared phone nobody sends another's records. */
  account: string
}

/** What the server did not take, with the reason; it stays until its author has dealt with it. */
export interface RefusedWrite extends PendingWrite {
  code: string
  detail: string
}

export type Kept<Write> = Write & { key: number }

/** What became of a write: taken with an answer, refused with a reason, or still waiting for the network. */
export type Outcome
  = | { state: 'sent', answer?: unknown }
    | { state: 'refused', code: string, detail: string }
    | { state: 'waiting' }

type Box = 'pending' | 'refused'

interface Boxes extends DBSchema {
  pending: { key: number, value: PendingWrite }
  refused: { key: number, value: RefusedWrite }
}

const LAST_SENT = 'xieshou.lastSent'
const SENT_TODAY = 'xieshou.sentToday'

/** How many of the person's wait and how many were refused, for the strip. */
export const waiting = shallowRef({ pending: 0, refused: 0 })
export const lastSentAt = shallowRef(localStorage.getItem(LAST_SENT))
export const sentToday = shallowRef(countOf(dayOf(new Date())))

const answers = new Map<number, unknown>()
let opened: Promise<IDBPDatabase<Boxes>> | undefined

function boxes(): Promise<IDBPDatabase<Boxes>> {
  opened ??= openDB<Boxes>('xieshou', 1, {
    upgrade(db) {
      db.createObjectStore('pending', { autoIncrement: true })
      db.createObjectStore('refused', { autoIncrement: true })
    },
  })
  return opened
}

/**
 * Puts a write into the box and answers its number there. It takes the place of an earlier one to the same address that
 * is not sent yet. A reactive object cannot be stored, so its plain copy is.
 */
export async function enqueue(write: PendingWrite): Promise<number> {
  const db = await boxes()
  for (const box of ['pending', 'refused'] as const) {
    for (const earlier of await kept(box, write.account)) {
      if (earlier.method === write.method && earlier.path === write.path) {
        await db.delete(box, earlier.key)
      }
    }
  }
  const { file, ...rest } = write
  const plain = JSON.parse(JSON.stringify(rest)) as PendingWrite
  const { method, path, body, version, seen, kind, title, hint, writtenAt, correction, account } = plain
  const key = await db.add('pending', { method, path, body, version, seen, file, kind, title, hint, writtenAt, correction, account })
  await recount(write.account)
  return key
}

/**
 * Sends what is waiting of one account: records oldest first, then photos, which are heavy and belong to a record.
 * Stops when there is no answer; sets aside what the server refuses. True when nothing waits any more.
 */
export async function flush(account: string, send: (write: PendingWrite) => Promise<unknown>): Promise<boolean> {
  const db = await boxes()
  for (let next = await oldest(account); next; next = await oldest(account)) {
    const { key, ...write } = next
    try {
      answers.set(key, await send(write))
      noteSent()
    }
    catch (error) {
      if (!isRefusal(error)) {
        return false
      }
      await db.put('refused', { ...write, code: error.code, detail: reasonOf(error) }, key)
    }
    await db.delete('pending', key)
    await recount(account)
  }
  return true
}

async function oldest(account: string): Promise<Kept<PendingWrite> | undefined> {
  const writes = await kept('pending', account)
  return writes.find(write => !write.file) ?? writes[0]
}

/** No network, a server in trouble and an expired log-in are no answer to the write itself: it waits. */
function isRefusal(error: unknown): error is Problem {
  return error instanceof Problem && error.status < 500 && ![401, 408, 429].includes(error.status)
}

/** What is wrong with single fields says more than that something is wrong. */
const reasonOf = ({ errors, message }: Problem) => errors.map(({ detail }) => detail).join('') || message

/** What became of the write with this number. */
export async function outcomeOf(key: number): Promise<Outcome> {
  const db = await boxes()
  if (await db.getKey('pending', key)) {
    return { state: 'waiting' }
  }
  const refused = await db.get('refused', key)
  return refused ? { state: 'refused', code: refused.code, detail: refused.detail } : { state: 'sent', answer: answers.get(key) }
}

const WORST_FIRST = ['refused', 'waiting', 'sent'] as const

/** What became of writes that were handed over together: refused when one was, waiting while one waits. */
export async function outcomeOfAll(keys: number[]): Promise<Outcome | undefined> {
  const outcomes = await Promise.all(keys.map(outcomeOf))
  return outcomes.sort((one, other) => WORST_FIRST.indexOf(one.state) - WORST_FIRST.indexOf(other.state))[0]
}

export const pendingWrites = (account: string) => kept('pending', account)
export const refusedWrites = (account: string) => kept('refused', account)

/** Takes a refused write out of its box, to be corrected and sent again, or given up by its author. */
export async function takeRefused({ key, account }: Kept<RefusedWrite>): Promise<void> {
  await (await boxes()).delete('refused', key)
  await recount(account)
}

/** Takes back what was not sent yet. */
export async function withdraw({ key, account }: Kept<PendingWrite>): Promise<void> {
  await (await boxes()).delete('pending', key)
  await recount(account)
}

/** Counts afresh what waits of one account. */
export async function recount(account: string): Promise<void> {
  const [pending, refused] = await Promise.all([kept('pending', account), kept('refused', account)])
  waiting.value = { pending: pending.length, refused: refused.length }
}

async function kept<B extends Box>(box: B, account: string): Promise<Kept<Boxes[B]['value']>[]> {
  const { store } = (await boxes()).transaction(box)
  const [keys, writes] = await Promise.all([store.getAllKeys(), store.getAll()])
  return writes.map((write, place) => ({ ...write, key: keys[place] as number })).filter(write => write.account === account)
}

function noteSent(): void {
  const day = dayOf(new Date())
  sentToday.value = countOf(day) + 1
  lastSentAt.value = new Date().toISOString()
  localStorage.setItem(SENT_TODAY, `${day} ${sentToday.value}`)
  localStorage.setItem(LAST_SENT, lastSentAt.value)
}

/** How many were sent on a day, as far as this phone remembers: it counts one day only. */
function countOf(day: string): number {
  const [counted, count] = (localStorage.getItem(SENT_TODAY) ?? '').split(' ')
  return counted === day ? Number(count) : 0
}
