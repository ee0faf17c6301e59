import { onMounted, ref, shallowRef, watch } from 'vue'
import type { Schema } from '@/shared/api/client'
import { newId } from '@/shared/api/ids'
import { t } from '@/shared/i18n'
import { keep, recall } from '@/shared/offline/keep'
import { type Outcome, outcomeOf, pendingWrites, refusedWrites, waiting } from '@/shared/offline/outbox'
import { post } from '@/shared/offline/sending'
import { type Photo, sendPhoto } from '@/shared/phone/photos'
import { type VisitRow, checkInTopic } from '@/shared/phone/visits'
import { useSession } from '@/shared/session/session'
import type { Fix } from '@/shared/phone/position'
import { hostsOf } from '@/shared/visits'

/** A check-in as this phone made it. Its id stays the same however often it is sent. */
interface OwnCheckIn {
  id: string
  body: Schema<'NewCheckIn'>
}

/** What speaks for the person besides the time. */
export interface Proof {
  fix?: Fix
  code?: string
  reason?: string
  photo?: Photo
}

/** Where a check-in stands: on its way, taken with a grade, kept for the network, or refused. */
export type Standing = { state: 'sending' } | Outcome

type About = Pick<VisitRow, 'id' | 'theme' | 'hosts'>

/** My check-in to one visit, which survives a closed browser and a lost answer. */
export function useCheckIn(visit: () => About | undefined, visitId: string) {
  const own = shallowRef<OwnCheckIn>()
  const standing = ref<Standing>()
  const topic = checkInTopic(visitId)
  const pathOf = (id: string) => `/api/v1/visits/${visitId}/check-ins/${id}`

  let handedOver: number | undefined

  async function takeUp(): Promise<void> {
    own.value = await recall<OwnCheckIn>(topic)
    if (own.value) {
      ({ standing: standing.value, key: handedOver } = await standingOf(pathOf(own.value.id)))
      await forgetPlace()
    }
  }
  const ready = takeUp()
  onMounted(() => ready)

  /** Once the server has it, the phone need not know where its owner was. */
  async function forgetPlace(): Promise<void> {
    if (own.value?.body.position && standing.value?.state === 'sent') {
      own.value = { id: own.value.id, body: { ...own.value.body, position: undefined } }
      await keep(topic, own.value)
    }
  }

  /** Checks in, or corrects what was refused. What the server has or may have taken stays, and more proof goes beside it. */
  async function checkIn(proof: Proof): Promise<void> {
    await ready
    const again = standing.value?.state === 'refused' ? own.value : undefined
    own.value = { id: again?.id ?? newId(), body: bodyOf(proof, again?.body.occurredAt) }
    standing.value = { state: 'sending' }
    await keep(topic, own.value)
    const words = { title: t('checkin.unsent', { school: visit() ? hostsOf(visit()!) : '' }), hint: proofWords(proof) }
    const { key, outcome } = await post({
      method: 'PUT',
      path: pathOf(own.value.id),
      body: own.value.body,
      kind: 'check-in',
      correction: { name: 'check-in', params: { id: visitId } },
      ...words,
    })
    handedOver = key
    if (proof.photo) {
      await sendPhoto(visitId, proof.photo, { title: t('checkin.unsentPhoto'), hint: visit()?.theme ?? '' })
    }
    standing.value = await outcome
    await forgetPlace()
  }

  /** What waits for the network is told of again when it was sent. */
  async function lookAtOutcome(): Promise<void> {
    if (standing.value?.state === 'waiting' && handedOver !== undefined) {
      standing.value = await outcomeOf(handedOver)
      await forgetPlace()
    }
  }
  watch(waiting, () => lookAtOutcome().catch(reportError))

  return { own, standing, checkIn }
}

async function standingOf(path: string): Promise<{ standing: Standing, key?: number }> {
  const account = useSession().me!.accountId
  const refused = (await refusedWrites(account)).find(write => write.path === path)
  if (refused) {
    return { standing: { state: 'refused', code: refused.code, detail: refused.detail } }
  }
  const unsent = (await pendingWrites(account)).find(write => write.path === path)
  return { standing: { state: unsent ? 'waiting' : 'sent' }, key: unsent?.key }
}

function bodyOf({ fix, code, reason }: Proof, occurredAt?: string): Schema<'NewCheckIn'> {
  const now = new Date().toISOString()
  return {
    occurredAt: occurredAt ?? now,
    deviceClock: now,
    position: fix && {
      latitude: fix.latitude,
      longitude: fix.longitude,
      accuracyMetres: fix.accuracyMetres,
      datum: 'WGS84',
      ageSeconds: Math.max(0, Math.round((Date.now() - fix.measuredAt) / 1000)),
    },
    hostCode: code || undefined,
    reason: reason || undefined,
  }
}

/** 位置 + 接待码: what was given, for the list of what is unsent. */
function proofWords(proof: Proof): string {
  const given = (['fix', 'code', 'reason', 'photo'] as const).filter(kind => proof[kind])
  return given.map(kind => t(`checkin.proof.${kind}`)).join(' + ') || t('checkin.proof.none')
}
