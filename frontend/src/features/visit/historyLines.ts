import type { Schema } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import { instant } from '@/shared/time/days'

type Entry = Schema<'HistoryView'>
type Change = Entry['fields'][string]

interface HistoryLine {
  at: string
  who?: string | null
  what: string
}

/** Figures that follow from the records; their change is told by the record that caused it. */
const FOLLOWING = new Set(['expected', 'onSite', 'typedIn', 'evidence', 'recordedHow', 'hosts', 'updatedAt'])
/** Values short enough to be told before and after. */
const SHORT = new Set(['theme', 'firstDay', 'lastDay', 'startTime', 'endTime', 'headcount', 'placeText', 'dayWording'])
const TOLD = new Set([...SHORT, 'kind', 'organiserSchoolId', 'communityId', 'pairingId', 'content', 'result', 'participantsText'])

/** What happened to a visit, in words; `names` knows people by the id of their participation and by their own. */
export function historyLines(entries: Entry[], names: Map<string, string>): HistoryLine[] {
  const lines = entries.flatMap((entry) => {
    const what = entry.kind === 'Visit' ? ofVisit(entry) : ofPart(entry, names)
    return what ? [{ at: entry.at, who: entry.actorName, what }] : []
  })
  return gathered(lines)
}

function ofVisit({ change, fields }: Entry): string | undefined {
  if (change === 'CREATED') {
    return t('visit.history.planned')
  }
  const told = Object.entries(fields).filter(([field]) => !FOLLOWING.has(field))
  const state = fields.state?.after
  const parts = [
    state ? t(`visit.history.state.${fields.state?.before === 'CANCELLED' ? 'REOPENED' : state}`, { reason: fields.cancelReason?.after ?? '' }) : '',
    ...told.filter(([field]) => TOLD.has(field)).map(([field, values]) => ofField(field, values)),
  ].filter(Boolean)
  return parts.length ? parts.join(t('visit.history.comma')) : undefined
}

function ofField(field: string, { before, after }: Change): string {
  const name = t(`visit.field.${field}`)
  if (!before) {
    return t('visit.history.filled', { name })
  }
  return SHORT.has(field) && after ? t('visit.history.replaced', { name, before, after }) : t('visit.history.rewritten', { name })
}

function ofPart({ kind, change, recordId, fields }: Entry, names: Map<string, string>): string | undefined {
  if (kind === 'Dispute') {
    return ofDispute(change, fields)
  }
  // What a check-in proves stands in the change of the participant.
  if (kind === 'CheckIn') {
    return undefined
  }
  const name = names.get(recordId) ?? names.get(fields.staffId?.after ?? fields.staffId?.before ?? '')
  if (kind === 'VisitParticipant' && change === 'CHANGED') {
    const grade = fields.evidence?.after
    return grade && name ? t('visit.history.checkedIn', { name, grade: t(`domain.evidence.${grade}`) }) : undefined
  }
  const what = t(`visit.part.${kind}`)
  return t(`visit.history.${change}`, { what: name ? `${what} ${name}` : what })
}

function ofDispute(change: Entry['change'], fields: Entry['fields']): string | undefined {
  return change === 'CREATED'
    ? t('visit.history.raised', { reason: fields.reason?.after ?? '' })
    : fields.state?.after && t(`visit.history.dispute.${fields.state.after}`)
}

/** Several changes of one minute by one hand are one line. */
function gathered(lines: HistoryLine[]): HistoryLine[] {
  const groups: HistoryLine[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && last.who === line.who && instant(last.at) === instant(line.at)) {
      last.what = last.what === line.what ? last.what : `${last.what}${t('visit.history.comma')}${line.what}`
    }
    else {
      groups.push({ ...line })
    }
  }
  return groups
}
