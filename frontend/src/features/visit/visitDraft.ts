import { figure, said } from '@/shared/format/typed'
import { clock } from '@/shared/visits'
import type { Visit, VisitDraft } from './useVisits'

/** A visit as the form holds it: empty text for what is not said. */
interface VisitInput {
  kind: Visit['kind']
  theme: string
  communityId: string | null
  pairingId: string | null
  organiserSchoolId: string | null
  hostSchoolIds: string[]
  firstDay: string
  lastDay: string
  startTime: string
  endTime: string
  content: string
  result: string
  headcount: string
  placeText: string
  participantsText: string
  dayWording: string
}

export const inputOf = (visit: Visit | undefined, today: string, ownSchool?: string | null): VisitInput => ({
  kind: visit?.kind ?? 'LESSON_DELIVERY',
  theme: visit?.theme ?? '',
  communityId: visit?.communityId ?? null,
  pairingId: visit?.pairingId ?? null,
  organiserSchoolId: visit?.organiser.id ?? ownSchool ?? null,
  hostSchoolIds: visit?.hosts.map(host => host.id) ?? [],
  firstDay: visit?.firstDay ?? today,
  lastDay: visit && visit.lastDay !== visit.firstDay ? visit.lastDay : '',
  startTime: clock(visit?.startTime ?? ''),
  endTime: clock(visit?.endTime ?? ''),
  content: visit?.content ?? '',
  result: visit?.result ?? '',
  headcount: visit?.headcount?.toString() ?? '',
  placeText: visit?.placeText ?? '',
  participantsText: visit?.participantsText ?? '',
  dayWording: visit?.dayWording ?? '',
})

/** What is sent; a visit of one day ends on the day it begins. */
export const draftOf = (input: VisitInput): VisitDraft => ({
  kind: input.kind,
  theme: input.theme.trim(),
  communityId: input.communityId ?? undefined,
  pairingId: input.pairingId ?? undefined,
  organiserSchoolId: input.organiserSchoolId ?? '',
  hostSchoolIds: input.hostSchoolIds,
  firstDay: input.firstDay,
  lastDay: input.lastDay || input.firstDay,
  startTime: said(input.startTime),
  endTime: said(input.endTime),
  content: said(input.content),
  result: said(input.result),
  headcount: figure(input.headcount),
  placeText: said(input.placeText),
  participantsText: said(input.participantsText),
  dayWording: said(input.dayWording),
})
