import { listed } from '@/shared/format/lists'
import { has, t } from '@/shared/i18n'

/** One value that became another; only what it is now when the record is new. */
export interface Alteration {
  label: string
  before?: string
  after: string
}

/** How the values of a record are told: the words of its fields, the enumerations among them, and the names behind ids. */
export interface Telling {
  /** Where the words of the fields stand: `community.field`. */
  words: string
  /** The enumeration of a field: `{ state: 'communityState' }`. */
  enums?: Record<string, string>
  names?: Record<string, string>
}

type Value = string | null | undefined
type Fields = Record<string, { before?: Value, after?: Value }>
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/

/** What a change did, in words; fields without words of their own are no reader's business. */
export function alterations(fields: Fields, change: string, telling: Telling): Alteration[] {
  return Object.entries(fields)
    .filter(([field]) => has(`${telling.words}.${field}`))
    .map(([field, { before, after }]) => ({
      label: t(`${telling.words}.${field}`),
      ...(change === 'CHANGED' ? { before: told(field, before, telling) } : {}),
      after: told(field, change === 'DELETED' ? before : after, telling),
    }))
    .filter(told => told.after || told.before)
}

function told(field: string, value: Value, { enums, names }: Telling): string {
  if (value === null || value === undefined || value === '') {
    return ''
  }
  const word = `domain.${enums?.[field]}.${value}`
  if (enums?.[field] && has(word)) {
    return t(word)
  }
  // Lists of people are kept as the program writes them; their names are what a reader looks for.
  const people = [...value.matchAll(/\bname=([^,\]]+)/g)].map(found => found[1]!)
  if (people.length || value === '[]') {
    return listed(people)
  }
  return UUID.test(value) ? names?.[value] ?? '' : value
}
