import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { shallowRef } from 'vue'
import { Problem } from '@/shared/api/problem'

/** A write that waits for the network. Its path holds the record's own id, so sending it twice does no harm. */
export interface PendingWrite {
  method: 'PUT' | 'POST' | 'DELETE'
  path: string
  body?: unknown
  /** Only this version may be changed. */
  version?: number
  /** A file goes as a form; its content is kept as bytes. */
  file?: { name: string, type: string, bytes: ArrayBuffer }
  /** What the reader calls it (签到：柳河小学), and when it was written. */
  title: string
  writtenAt: string
  /** Whose it is: on a shared phone nobody sends another's records. */
  account: string
}

/** What the server did not take, with the reason; it stays until its author has dealt with it. */
export interface RefusedWrite extends PendingWrite {
  code: string
  detail: string
}

export type Kept<Write> = Write & { key: number }

type Box = 'pending' | 'refused'

interface Boxes extends DBSchema {
  pending: { key: number, value: PendingWrite }
  refused: { key: number, value: RefusedWrite }
}

/** How many wait and how many were refused, for the strip. */
export const waiting = shallowRef({ pending: 0, refused: 0 })
export const lastSentAt = shallowRef(localStorage.getItem('xieshou.lastSent'))

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

/** Puts a write into the box; a reactive object cannot be stored, so its plain copy is. */
export async function enqueue(write: PendingWrite): Promise<void> {
  const body = write.body === undefined ? undefined : JSON.parse(JSON.stringify(write.body))
  await (await boxes()).add('pending', { ...write, body })
  await recount()
}

/** Sends what is waiting of one account, oldest first. Stops when there is no answer; sets aside what the server refuses. */
export async function flush(account: string, send: (write: PendingWrite) => Promise<void>): Promise<void> {
  const db = await boxes()
  for (const { key, ...write } of await kept('pending', account)) {
    try {
      await send(write)
    }
    catch (error) {
      if (!isRefusal(error)) {
        return
      }
      await db.add('refused', { ...write, code: error.code, detail: error.message })
    }
    await db.delete('pending', key)
    noteSent()
    await recount()
  }
}

/** No network, a server in trouble and an expired log-in are no answer to the write itself: it waits. */
function isRefusal(error: unknown): error is Problem {
  return error instanceof Problem && error.status < 500 && ![401, 408, 429].includes(error.status)
}

export const pendingWrites = (account: string) => kept('pending', account)
export const refusedWrites = (account: string) => kept('refused', account)

/** Takes a refused write out of its box, to be corrected and sent again, or given up by its author. */
export async function takeRefused(key: number): Promise<void> {
  await (await boxes()).delete('refused', key)
  await recount()
}

export async function recount(): Promise<void> {
  const db = await boxes()
  waiting.value = { pending: await db.count('pending'), refused: await db.count('refused') }
}

async function kept<B extends Box>(box: B, account: string): Promise<Kept<Boxes[B]['value']>[]> {
  const { store } = (await boxes()).transaction(box)
  const [keys, writes] = await Promise.all([store.getAllKeys(), store.getAll()])
  return writes.map((write, place) => ({ ...write, key: keys[place] as number })).filter(write => write.account === account)
}

function noteSent(): void {
  lastSentAt.value = new Date().toISOString()
  localStorage.setItem('xieshou.lastSent', lastSentAt.value)
}
