import type { RouteLocationRaw } from 'vue-router'
import { bytes } from '@/shared/format/numbers'
import { t } from '@/shared/i18n'
import type { Kept, PendingWrite, WriteKind } from '@/shared/offline/outbox'
import { instant } from '@/shared/time/days'

/** One line of what waits: a write, or all photos of one visit. */
interface UnsentRow {
  key: number
  kind: WriteKind
  title: string
  hint: string
  to?: RouteLocationRaw
}

const sizeOf = (writes: PendingWrite[]) => writes.reduce((sum, { file }) => sum + (file?.bytes.byteLength ?? 0), 0)
const visitOf = (write: PendingWrite) => write.path.split('/attachments/')[0]

/** In the order in which they are sent: photos are heavy and come last, those of one visit together. */
export function rowsOf(writes: Kept<PendingWrite>[]): UnsentRow[] {
  const photos = writes.filter(({ file }) => file)
  const visits = [...new Set(photos.map(visitOf))]
  return [
    ...writes.filter(({ file }) => !file).map(rowOf),
    ...visits.map(visit => photosRow(photos.filter(photo => visitOf(photo) === visit))),
  ]
}

const rowOf = ({ key, kind = 'record', title, hint, writtenAt, correction }: Kept<PendingWrite>): UnsentRow =>
  ({ key, kind, title, hint: [instant(writtenAt), hint].filter(Boolean).join(' · '), to: correction })

function photosRow(photos: Kept<PendingWrite>[]): UnsentRow {
  const [{ key, hint, correction }] = photos as [Kept<PendingWrite>]
  return { key, kind: 'photo', title: t('unsent.photos', { n: photos.length }), hint: [hint, bytes(sizeOf(photos))].filter(Boolean).join(' · '), to: correction }
}
