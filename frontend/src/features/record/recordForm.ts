import type { Visit } from '@/shared/phone/visits'

/** What a visit says of itself afterwards; the contract leaves out what is empty, a change says null. */
type Written = { [Field in 'content' | 'result' | 'headcount' | 'participantsText']?: Visit[Field] | null }

export interface RecordForm {
  content: string
  result: string
  headcount: number | null
  participantsText: string
}

/** The record as its author found it, so that he changes only what he changed. */
interface Seen extends RecordForm {
  version: number
}

const FIELDS = ['content', 'result', 'headcount', 'participantsText'] as const
type RecordField = (typeof FIELDS)[number]

/** A record while it is written; what somebody else wrote meanwhile in the same places is shown beside it. */
export interface RecordDraft extends RecordForm {
  seen: Seen
  others: Partial<Record<RecordField, string>>
}

const recordOf = ({ content, result, headcount, participantsText }: Written): RecordForm => ({
  content: content ?? '',
  result: result ?? '',
  headcount: headcount ?? null,
  participantsText: participantsText ?? '',
})

const seenIn = (visit: Written & Pick<Visit, 'version'>): Seen => ({ ...recordOf(visit), version: visit.version })
export const draftOf = (visit: Written & Pick<Visit, 'version'>): RecordDraft => ({ ...recordOf(visit), seen: seenIn(visit), others: {} })
export const emptyDraft = (): RecordDraft => draftOf({ version: 0 })

/** What was handed over and has not arrived, to be written on. */
export function draftOfWrite(visit: Written, write: { version?: number, body?: unknown, seen?: object }): RecordDraft {
  const found = recordOf({ ...visit, ...write.seen })
  return { ...recordOf({ ...found, ...write.body as object }), seen: { ...found, version: write.version ?? 0 }, others: {} }
}

const changed = (one: RecordForm, other: RecordForm) => FIELDS.filter(field => one[field] !== other[field])
const only = (form: RecordForm, fields: readonly RecordField[]) =>
  Object.fromEntries(fields.map(field => [field, form[field] === '' ? null : form[field]])) as Partial<Record<RecordField, string | number | null>>

/** The change to send, with what stood there before; nothing when there is none. */
export function changeOf(draft: RecordDraft) {
  const fields = changed(draft, draft.seen)
  return fields.length ? { version: draft.seen.version, body: only(draft, fields), seen: only(draft.seen, fields) } : undefined
}

/** Goes on from what the server has now: fields the author left alone follow it, in the others both are shown. */
export function goOnFrom(draft: RecordDraft, now: Written & Pick<Visit, 'version'>): RecordDraft {
  const theirs = recordOf(now)
  const own = changed(draft, draft.seen)
  const both = own.filter(field => theirs[field] !== draft.seen[field] && theirs[field] !== draft[field])
  return {
    ...theirs,
    ...Object.fromEntries(own.map(field => [field, draft[field]])),
    seen: seenIn(now),
    others: { ...draft.others, ...Object.fromEntries(both.map(field => [field, String(theirs[field] ?? '')])) },
  }
}
