import { ref, shallowRef, watch } from 'vue'
import type { Schema } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import { drop, keep, recall } from '@/shared/offline/keep'
import { type Kept, type Outcome, type PendingWrite, outcomeOfAll, pendingWrites, refusedWrites, waiting, withdraw } from '@/shared/offline/outbox'
import { post } from '@/shared/offline/sending'
import { type Photo, sendPhoto } from '@/shared/phone/photos'
import { useDraft } from '@/shared/phone/useDraft'
import type { Visit } from '@/shared/phone/visits'
import { useSession } from '@/shared/session/session'
import { type RecordDraft, changeOf, draftOf, draftOfWrite, emptyDraft, goOnFrom } from './recordForm'

/** What became of a record that was handed over; `same` when there was nothing new in it. */
export type Standing = Outcome | { state: 'sending' | 'same' }

/** The record of one visit while it is written: text and photos stay on the phone until the server has them. */
export function useRecord(visit: () => Visit | undefined, visitId: string) {
  const { form, savedAt, open, clear } = useDraft<RecordDraft>(`draft/record/${visitId}`, emptyDraft, draft => changeOf(draft) !== undefined)
  const photos = shallowRef<Photo[]>([])
  const waitingPhotos = shallowRef<Photo[]>([])
  const outcome = ref<Standing>()
  const isBusy = ref(false)
  const photoTopic = `draft/photos/${visitId}`
  const path = `/api/v1/visits/${visitId}`
  let handedOver: number[] = []
  let isTakenUp = false

  const pending = async () => (await pendingWrites(useSession().me!.accountId)).filter(write => write.path.startsWith(path))

  /** Takes up the draft once the visit is known, or what was handed over and has not arrived. */
  async function takeUp(known: Visit): Promise<void> {
    isTakenUp = true
    const isRecord = (write: PendingWrite) => write.method === 'PATCH' && write.path === path
    const refused = (await refusedWrites(useSession().me!.accountId)).find(isRecord)
    const unsent = refused ?? (await pending()).find(isRecord)
    await open(unsent ? draftOfWrite(known, unsent) : draftOf(known))
    outcome.value = refused && { state: 'refused', code: refused.code, detail: refused.detail }
    form.value = goOnFrom(form.value, known)
    photos.value = await recall<Photo[]>(photoTopic) ?? []
    await lookAtWaiting()
  }

  async function lookAtWaiting(): Promise<void> {
    waitingPhotos.value = (await pending()).flatMap(write => (write.file ? [photoOf(write)] : []))
  }

  async function keepPhotos(now: Photo[]): Promise<void> {
    photos.value = now
    await (now.length ? keep(photoTopic, now) : drop(photoTopic))
  }

  async function takeBack(photo: Photo): Promise<void> {
    const write = (await pending()).find(waits => waits.file && waits.path.endsWith(photo.id))
    if (write) {
      await withdraw(write)
    }
  }

  /** Hands text and photos to the outbox: from then on they are there, and the draft is not needed any more. */
  async function submit(): Promise<void> {
    isBusy.value = true
    let ends: Promise<Outcome>[]
    try {
      const handed = await handOver()
      handedOver = handed.map(({ key }) => key)
      ends = handed.map(({ outcome: end }) => end)
      form.value.others = {}
      await clear()
      await keepPhotos([])
    }
    finally {
      isBusy.value = false
    }
    outcome.value = { state: ends.length ? 'sending' : 'same' }
    await Promise.all(ends)
    await lookAtOutcome()
  }

  /** What waits for the network is told of again when it was sent. */
  async function lookAtOutcome(): Promise<void> {
    outcome.value = await outcomeOfAll(handedOver) ?? outcome.value
  }

  async function handOver() {
    const { theme } = visit()!
    const correction = { name: 'record', params: { id: visitId } }
    const change = changeOf(form.value)
    const handed: Awaited<ReturnType<typeof post>>[] = []
    if (change) {
      const words = { title: t('record.unsent', { theme }), hint: form.value.content.slice(0, 40) }
      handed.push(await post({ method: 'PATCH', path, ...change, kind: 'record', correction, ...words }))
    }
    for (const photo of photos.value) {
      handed.push(await sendPhoto(visitId, photo, { title: t('record.unsentPhoto'), hint: theme }))
    }
    return handed
  }

  const follow = (known: Visit) => (form.value = goOnFrom(form.value, known))
  watch(visit, known => known && (isTakenUp ? follow(known) : takeUp(known).catch(reportError)), { immediate: true })
  watch(waiting, () => lookAtWaiting().catch(reportError))
  watch(waiting, () => outcome.value?.state === 'waiting' && lookAtOutcome().catch(reportError))

  return { form, savedAt, photos, waitingPhotos, outcome, isBusy, keepPhotos, takeBack, submit }
}

const photoOf = ({ file, path, body }: Kept<PendingWrite>): Photo =>
  ({ ...file!, id: path.split('/').at(-1)!, takenAt: (body as Schema<'NewAttachment'>).takenAt! })
