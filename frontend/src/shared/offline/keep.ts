import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { useSession } from '@/shared/session/session'

/** What the phone keeps of one person: drafts, check-ins on their way, secrets of a host, copies of answers. */
interface Shelf extends DBSchema {
  kept: { key: string, value: unknown }
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined

function shelf(): Promise<IDBPDatabase<Shelf>> {
  opened ??= openDB<Shelf>('xieshou-phone', 1, { upgrade: db => void db.createObjectStore('kept') })
  return opened
}

const mine = (topic: string) => `${useSession().me?.accountId ?? ''}/${topic}`

/** Keeps plain content; photos as bytes. */
export async function keep(topic: string, content: unknown): Promise<void> {
  await (await shelf()).put('kept', content, mine(topic))
}

export async function recall<Content>(topic: string): Promise<Content | undefined> {
  return await (await shelf()).get('kept', mine(topic)) as Content | undefined
}

export async function drop(topic: string): Promise<void> {
  await (await shelf()).delete('kept', mine(topic))
}

/** The topics that begin so, e.g. all drafts. */
async function topicsOf(beginning: string): Promise<string[]> {
  const from = mine(beginning)
  const keys = await (await shelf()).getAllKeys('kept', IDBKeyRange.bound(from, `${from}\uFFFF`))
  return keys.map(key => key.slice(mine('').length))
}

/** The visits of which a record was begun: words or photos. */
export async function draftedVisits(): Promise<string[]> {
  const topics = [...await topicsOf('draft/record/'), ...await topicsOf('draft/photos/')]
  return [...new Set(topics.map(topic => topic.split('/').at(-1)!))]
}

/** At the log-out nothing stays that another person on this phone could read; drafts wait for their author. */
export async function forgetCopies(): Promise<void> {
  await Promise.all([...await topicsOf('copy/'), ...await topicsOf('secret/')].map(drop))
}
