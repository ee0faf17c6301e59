import { type MaybeRefOrGetter, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import { useKept } from '@/shared/offline/useKept'
import { useSession } from '@/shared/session/session'
import { mondayOf, tableDay, weekday } from '@/shared/time/days'
import type { Period } from '@/shared/time/periods'
import { EVIDENCE } from '@/shared/ui/evidence'
import { clock } from '@/shared/visits'

const WATCH_MILLIS = 10_000

export type VisitRow = Schema<'VisitRow'>
export type Visit = Schema<'VisitView'>
export type CheckIn = Schema<'CheckInView'>

/** Visits I take part in or planned, and as a contact person those my school organises or receives. */
export function useMyVisits(span: MaybeRefOrGetter<Period>, enabled?: () => boolean) {
  return useKept(() => ['visits', 'mine', toValue(span).from, toValue(span).to], async () => {
    const schools = useSession().hasRole('SCHOOL_COORDINATOR') ? mySchools() : []
    const lists = await Promise.all([{ mine: true }, ...schools.map(school => ({ school }))].map(async (which) => {
      const query = { ...toValue(span), ...which, limit: 100 }
      return (await api.GET('/api/v1/visits', { params: { query } })).data?.items ?? []
    }))
    return [...new Map(lists.flat().map(visit => [visit.id, visit])).values()]
  }, { enabled })
}

/** A visit, or a part of it, once its id is known. */
function useOfVisit<Answer>(
  id: MaybeRefOrGetter<string>,
  part: string[],
  ask: (of: { params: { path: { id: string } } }) => Promise<Answer>,
  everyMillis?: number,
) {
  const enabled = () => Boolean(toValue(id))
  return useKept(() => ['visits', toValue(id), ...part], () => ask({ params: { path: { id: toValue(id) } } }), { enabled, everyMillis })
}

export const useVisit = (id: MaybeRefOrGetter<string>) =>
  useOfVisit(id, [], async of => (await api.GET('/api/v1/visits/{id}', of)).data!)

/** Who has come; a host who waits for people looks again by itself. */
export const useCheckIns = (id: MaybeRefOrGetter<string>, { watched = false } = {}) =>
  useOfVisit(id, ['check-ins'], async of => (await api.GET('/api/v1/visits/{id}/check-ins', of)).data?.items ?? [], watched ? WATCH_MILLIS : undefined)

/** Who is expected. */
export const useParticipants = (id: MaybeRefOrGetter<string>) =>
  useOfVisit(id, ['participants'], async of => (await api.GET('/api/v1/visits/{id}/participants', of)).data?.items ?? [])

/** Photos and files of a visit. */
export const useAttachments = (id: MaybeRefOrGetter<string>) =>
  useOfVisit(id, ['attachments'], async of => (await api.GET('/api/v1/visits/{id}/attachments', of)).data?.items ?? [])

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
