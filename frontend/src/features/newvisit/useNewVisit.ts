import { computed, ref } from 'vue'
import type { Schema } from '@/shared/api/client'
import { newId } from '@/shared/api/ids'
import { said } from '@/shared/format/typed'
import { t } from '@/shared/i18n'
import { keep } from '@/shared/offline/keep'
import type { Outcome } from '@/shared/offline/outbox'
import { post } from '@/shared/offline/sending'
import { useDraft } from '@/shared/phone/useDraft'
import type { Visit } from '@/shared/phone/visits'
import { useSession } from '@/shared/session/session'
import { dayOf } from '@/shared/time/days'
import type { Named } from '@/shared/ui/choices'
import type { VisitKind } from './visitKinds'

/** Somebody who comes along; the second id is that of his place in the visit, so that it too is sent but once. */
export interface Companion extends Named {
  placeId: string
}

interface NewVisitForm {
  /** Chosen when the form was opened, so that sending it again makes no second visit. */
  id: string
  kind: VisitKind
  theme: string
  day: string
  startTime: string
  endTime: string
  organiser: Named | null
  host: Named | null
  people: Companion[]
  communityId: string
  pairingId: string
  content: string
  result: string
  headcount: number | null
  participantsText: string
}

/** The schools in whose name I may plan. */
export function mySchoolNames(): Named[] {
  const { me } = useSession()
  const named = (me?.roles ?? []).flatMap(({ schoolId: id, schoolName: name }) => (id && name ? [{ id, name }] : []))
  return [...new Map(named.map(school => [school.id, school])).values()]
}

function emptyForm(): NewVisitForm {
  const { me } = useSession()
  return {
    id: newId(), kind: 'LESSON_DELIVERY', theme: '', day: dayOf(new Date()), startTime: '', endTime: '',
    organiser: mySchoolNames()[0] ?? null, host: null,
    people: me?.staffId ? [{ id: me.staffId, name: me.displayName, placeId: newId() }] : [],
    // Who speaks for no school but for a community plans for it.
    communityId: mySchoolNames().length ? '' : me?.roles.find(grant => grant.communityId)?.communityId ?? '', pairingId: '', content: '', result: '', headcount: null, participantsText: '',
  }
}

/** A visit of my own: planned for today or later, or written down afterwards. */
export function useNewVisit() {
  const { form, open, clear } = useDraft<NewVisitForm>('draft/new-visit', emptyForm)
  const outcome = ref<Outcome>()
  const isBusy = ref(false)
  const isPast = computed(() => form.value.day < dayOf(new Date()))
  /** What is still to be filled in, by field. */
  const missing = computed(() => {
    const { organiser, host, theme, day, result } = form.value
    const given = { organiser, host, theme: theme.trim(), day, result: !isPast.value || result.trim() }
    return Object.fromEntries(Object.entries(given).flatMap(([field, value]) => (value ? [] : [[field, t(`newvisit.missing.${field}`)]])))
  })

  /** Hands the visit and its people to the outbox. Without a network it is kept, and its pages open from the copy. */
  async function send(): Promise<Outcome> {
    isBusy.value = true
    try {
      const visit = form.value
      const path = `/api/v1/visits/${visit.id}`
      // Reactive objects cannot be stored.
      await keep(`copy/visits/${visit.id}`, JSON.parse(JSON.stringify(copyOf(visit))))
      const { outcome: planned } = await post({
        method: 'PUT', path, body: bodyOf(visit), kind: 'visit', title: t('newvisit.unsent', { theme: visit.theme }), hint: visit.host!.name,
        correction: { name: 'new-visit', params: {} },
      })
      for (const person of visit.people) {
        await post({ ...placeOf(visit, person, path), kind: 'visit', title: t('newvisit.unsentPerson', { name: person.name }), hint: visit.theme })
      }
      outcome.value = await planned
      if (outcome.value.state !== 'refused') {
        await clear()
      }
      return outcome.value
    }
    finally {
      isBusy.value = false
    }
  }

  return { form, open, outcome, isBusy, isPast, missing, send }
}

/** Who is expected at a visit to come; who came to one of the past, written down afterwards. */
function placeOf({ day, startTime }: NewVisitForm, { id: staffId, placeId }: Companion, path: string) {
  return day < dayOf(new Date())
    ? { method: 'PUT' as const, path: `${path}/check-ins/${placeId}`, body: { staffId, typedIn: true, occurredAt: `${day}T${startTime || '08:00'}:00+08:00` } }
    : { method: 'PUT' as const, path: `${path}/participants/${placeId}`, body: { staffId } }
}

function bodyOf(form: NewVisitForm): Schema<'NewVisit'> {
  return {
    kind: form.kind, theme: form.theme.trim(), organiserSchoolId: form.organiser!.id, hostSchoolIds: [form.host!.id],
    firstDay: form.day, lastDay: form.day, startTime: said(form.startTime), endTime: said(form.endTime),
    communityId: said(form.communityId), pairingId: said(form.pairingId), content: said(form.content), result: said(form.result),
    headcount: form.headcount ?? undefined, participantsText: said(form.participantsText),
  }
}

/** What the phone shows of the visit until the server has it. */
function copyOf(form: NewVisitForm): Visit {
  const { displayName } = useSession().me!
  return {
    ...bodyOf(form), id: form.id, version: 0, state: 'PLANNED', organiser: form.organiser!, hosts: [form.host!], fences: [],
    expected: form.people.length, came: 0, typedIn: 0, verified: false, disputed: false, refuted: false,
    createdByName: displayName, createdAt: new Date().toISOString(), may: ['PLAN', 'RECORD'],
  }
}
