import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import { useKept } from '@/shared/offline/useKept'
import { useSession } from '@/shared/session/session'
import { mondayOf, tableDay, weekday } from '@/shared/time/days'
import { EVIDENCE } from '@/shared/ui/evidence'
import { clock } from '@/shared/visits'

const WATCH_MILLIS = 10_000

export type VisitRow = Schema<'VisitRow'>
export type Visit = Schema<'VisitView'>
export type CheckIn = Schema<'CheckInView'>

export interface Span {
  from: string
  to: string
}

/** Visits I take part in or planned, and as a contact person those my school organises or receives. */
export function useMyVisits(span: MaybeRefOrGetter<Span>, enabled?: () => boolean) {
  return useKept(computed(() => ['visits', 'mine', toValue(span).from, toValue(span).to]), async () => {
    const schools = useSession().hasRole('SCHOOL_COORDINATOR') ? mySchools() : []
    const lists = await Promise.all([{ mine: true }, ...schools.map(school => ({ school }))].map(async (which) => {
      const query = { ...toValue(span), ...which, limit: 100 }
      return (await api.GET('/api/v1/visits', { params: { query } })).data?.items ?? []
    }))
    return [...new Map(lists.flat().map(visit => [visit.id, visit])).values()]
  }, { enabled })
}

export function useVisit(id: MaybeRefOrGetter<string>) {
  return useKept(computed(() => ['visits', toValue(id)]), async () =>
    (await api.GET('/api/v1/visits/{id}', { params: { path: { id: toValue(id) } } })).data!, { enabled: () => Boolean(toValue(id)) })
}

/** Who has come; a host who waits for people looks again by itself. */
export function useCheckIns(id: MaybeRefOrGetter<string>, { watched = false } = {}) {
  return useKept(computed(() => ['visits', toValue(id), 'check-ins']), async () =>
    (await api.GET('/api/v1/visits/{id}/check-ins', { params: { path: { id: toValue(id) } } })).data?.items ?? [], { enabled: () => Boolean(toValue(id)), everyMillis: watched ? WATCH_MILLIS : undefined })
}

/** Who is expected. */
export function useParticipants(id: MaybeRefOrGetter<string>) {
  return useKept(computed(() => ['visits', toValue(id), 'participants']), async () =>
    (await api.GET('/api/v1/visits/{id}/participants', { params: { path: { id: toValue(id) } } })).data?.items ?? [], { enabled: () => Boolean(toValue(id)) })
}

/** Photos and files of a visit. */
export function useAttachments(id: MaybeRefOrGetter<string>) {
  return useKept(computed(() => ['visits', toValue(id), 'attachments']), async () =>
    (await api.GET('/api/v1/visits/{id}/attachments', { params: { path: { id: toValue(id) } } })).data?.items ?? [], { enabled: () => Boolean(toValue(id)) })
}

/** One check-in a person: the one that proves most, with the time of the first. */
export function bestOfEach(checkIns: CheckIn[]): CheckIn[] {
  const best = new Map<string, CheckIn>()
  for (const checkIn of checkIns) {
    const known = best.get(checkIn.staffId)
    const better = !known || EVIDENCE.indexOf(checkIn.evidence) < EVIDENCE.indexOf(known.evidence) ? checkIn : known
    const first = known && known.occurredAt < checkIn.occurredAt ? known : checkIn
    best.set(checkIn.staffId, { ...better, occurredAt: first.occurredAt })
  }
  return [...best.values()]
}

/** Where the phone keeps the check-in it made to a visit. */
export const checkInTopic = (visitId: string) => `check-in/${visitId}`

/** My own check-ins among them. */
export const ofMe = (checkIns: CheckIn[]) => checkIns.filter(checkIn => checkIn.staffId === useSession().me?.staffId)

/** The one of mine that proves most. */
export const mineAmong = (checkIns: CheckIn[] | undefined) => bestOfEach(ofMe(checkIns ?? []))[0]

/** The schools at which I teach or am the contact person. */
function mySchools(): string[] {
  const held = useSession().me?.roles.filter(({ role }) => role === 'TEACHER' || role === 'SCHOOL_COORDINATOR') ?? []
  return [...new Set(held.flatMap(({ schoolId }) => schoolId ?? []))]
}

/** Whether the visit comes to a school of mine. */
export function isHostOf(visit: Pick<VisitRow, 'hosts'>): boolean {
  return visit.hosts.some(host => mySchools().includes(host.id))
}

/** 今天 14:00, 周五 08:30 in the same week, 11-24 周二 09:00. */
export function whenOf(visit: Pick<VisitRow, 'firstDay' | 'startTime'>, today: string): string {
  const isThisWeek = visit.firstDay > today && mondayOf(visit.firstDay) === mondayOf(today)
  const day = visit.firstDay === today ? t('mobile.today') : isThisWeek ? weekday(visit.firstDay) : tableDay(visit.firstDay)
  return visit.startTime ? `${day} ${clock(visit.startTime)}` : day
}
