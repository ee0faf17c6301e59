import { listed } from '@/shared/format/lists'
import { has, t } from '@/shared/i18n'
import { instant } from '@/shared/time/days'

/** One value that became another; only what it is now when the record is new. */
export interface Alteration {
  label: string
  before?: string
  after: string
}

/** How the values of a record are told: the words of its fields, the enumerations among them, and the names behind ids. */
interface Telling {
  /** Where the words of the fields stand: `community.field`. */
  words: string
  /** The enumeration of a field: `{ state: 'communityState' }`. */
  enums?: Record<string, string>
  names?: Record<string, string>
}

/** Whose history is told, and in which words. */
export interface Remembered {
  resource: 'accounts' | 'api-clients' | 'communities' | 'evaluations' | 'pairings' | 'schemes' | 'school-years' | 'schools' | 'staff' | 'thresholds' | 'webhooks'
  id: string
  /** Where the words of the fields stand: `pairing.field`. */
  words: string
  /** The enumerations among the fields of a kind: `{ Pairing: { kind: 'pairingKind' } }`. */
  enums?: Record<string, Record<string, string>>
  names?: Record<string, string>
}

type Value = string | null | undefined
interface Values { before?: Value, after?: Value }
type Fields = Record<string, Values>
/** A part of a value that is a list: a word, or something with a name, a span of days or an id of its own. */
type Item = string | { id?: string, name?: string, firstDay?: string, lastDay?: string }
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/

/** What a change did, in words; fields without words of their own are no reader's business. */
export function alterations(fields: Fields, change: string, telling: Telling): Alteration[] {
  return Object.entries(fields)
    .filter(([field]) => has(`${telling.words}.${field}`))
    .map(([field, values]) => ({ label: t(`${telling.words}.${field}`), ...altered(field, change, values, telling) }))
    .filter(told => told.after || told.before)
}

function altered(field: string, change: string, { before, after }: Values, telling: Telling) {
  if (change !== 'CHANGED') {
    return { after: told(field, change === 'DELETED' ? before : after, telling) }
  }
  const [were, are] = [items(before), items(after)]
  if (were?.some(hasId) || are?.some(hasId)) {
    return { after: differences(were ?? [], are ?? []) }
  }
  return { before: told(field, before, telling), after: told(field, after, telling) }
}

/** Which parts of a long list came, went or became others. */
function differences(were: Item[], are: Item[]): string {
  const find = (list: Item[], one: Item) => list.find(other => hasId(other) && hasId(one) && other.id === one.id)
  const changes = {
    added: are.filter(one => !find(were, one)),
    gone: were.filter(one => !find(are, one)),
    altered: are.filter(one => find(were, one) && JSON.stringify(find(were, one)) !== JSON.stringify(one)),
  }
  return Object.entries(changes)
    .filter(([, found]) => found.length)
    .map(([how, found]) => t(`audit.history.${how}`, { what: listed(found.map(nameOf)) }))
    .join(t('audit.history.also'))
}

function told(field: string, value: Value, telling: Telling): string {
  if (!value) {
    return ''
  }
  const list = items(value)
  return list ? listed(list.map(one => word(field, nameOf(one), telling)).filter(Boolean)) : word(field, nameOf(parsed(value)), telling)
}

function word(field: string, value: string, { enums, names }: Telling): string {
  const key = `domain.${enums?.[field]}.${value}`
  if (enums?.[field] && has(key)) {
    return t(key)
  }
  if (value === 'true' || value === 'false') {
    return t(`audit.history.${value}`)
  }
  if (INSTANT.test(value)) {
    return instant(value)
  }
  return names?.[value] ?? (UUID.test(value) ? '' : value)
}

function nameOf(one: Item): string {
  if (typeof one === 'string') {
    return one
  }
  return one.name ?? (one.firstDay ? t('audit.history.span', { from: one.firstDay, to: one.lastDay ?? '' }) : '')
}

const hasId = (one: Item): one is { id: string } => typeof one === 'object' && Boolean(one.id)

/** Lists and values of several parts are kept as JSON; everything else as it reads. */
function items(value: Value): Item[] | undefined {
  const found = value?.startsWith('[') ? parsed(value) : undefined
  return Array.isArray(found) ? found as Item[] : undefined
}

function parsed(value: string): Item {
  if (!/^[[{]/.test(value)) {
    return value
  }
  try {
    return JSON.parse(value) as Item
  }
  catch {
    return value
  }
}
