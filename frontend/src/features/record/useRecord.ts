import { ref, shallowRef, watch } from 'vue'
import type { Schema } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import { drop, keep, recall } from '@/shared/offline/keep'
import { type Outcome, pendingWrites } from '@/shared/offline/outbox'
import { post } from '@/shared/offline/sending'
import { type Photo, sendPhoto } from '@/shared/phone/photos'
import { useDraft } from '@/shared/phone/useDraft'
import type { Visit } from '@/shared/phone/visits'
import { useSession } from '@/shared/session/session'

export interface RecordForm {
  content: string
  result: string
  headcount: number | null
  participantsText: string
}

export const emptyRecord = (): RecordForm => ({ content: '', result: '', headcount: null, participantsText: '' })

const recordOf = (visit: Visit): RecordForm => ({
  content: visit.content ?? '',
  result: visit.result ?? '',
  headcount: visit.headcount ?? null,
  participantsText: visit.participantsText ?? '',
})

/** The record of one visit while it is written: text and photos stay on the phone until the server has them. */
export function useRecord(visit: () => Visit | undefined, visitId: string) {
  const { form, savedAt, open, clear } = useDraft<RecordForm>(`draft/record/${visitId}`, emptyRecord)
  const photos = shallowRef<Photo[]>([])
  const waitingPhotos = shallowRef<Photo[]>([])
  const outcome = ref<Outcome>()
  const isBusy = ref(false)
  const photoTopic = `draft/photos/${visitId}`
  const recordPath = `/api/v1/visits/${visitId}`

  const writesOfMine = async () => (await pendingWrites(useSession().me!.accountId)).filter(write => write.path.startsWith(recordPath))

  /** Takes up the draft once the visit is known; what was sent meanwhile is no draft any more. */
  async function takeUp(known: Visit): Promise<void> {
    await open(recordOf(known))
    if (JSON.stringify(form.value) === JSON.stringify(recordOf(known))) {
      await clear()
    }
    photos.value = await recall<Photo[]>(photoTopic) ?? []
    await lookAtWaiting()
  }

  async function lookAtWaiting(): Promise<void> {
    waitingPhotos.value = (await writesOfMine()).flatMap(({ file, path, body }) =>
      (file ? [{ ...file, id: path.split('/').at(-1)!, takenAt: (body as Schema<'NewAttachment'>).takenAt! }] : []))
  }

  async function keepPhotos(now: Photo[]): Promise<void> {
    photos.value = now
    await keep(photoTopic, now)
  }

  /** Hands text and photos to the outbox; the draft goes when the server has taken the text. */
  async function submit(): Promise<void> {
    isBusy.value = true
    outcome.value = undefined
    try {
      const { outcome: textSent } = await post({
        method: 'PATCH',
        path: recordPath,
        version: visit()!.version,
        body: form.value,
        kind: 'record',
        title: t('record.unsent', { theme: visit()!.theme }),
        hint: form.value.content.slice(0, 40),
        correction: { name: 'record', params: { id: visitId } },
      })
      for (const photo of photos.value) {
        await sendPhoto(visitId, photo, { title: t('record.unsentPhoto'), hint: visit()!.theme })
      }
      photos.value = []
      await drop(photoTopic)
      await lookAtWaiting()
      outcome.value = await textSent
      if (outcome.value.state === 'sent') {
        await clear()
      }
    }
    finally {
      isBusy.value = false
    }
  }

  const stop = watch(visit, (known) => {
    if (known) {
      queueMicrotask(() => stop())
      takeUp(known).catch(reportError)
    }
  }, { immediate: true })

  return { form, savedAt, photos, waitingPhotos, outcome, isBusy, keepPhotos, submit, lookAtWaiting }
}
