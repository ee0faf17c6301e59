import { newId } from '@/shared/api/ids'
import { post } from '@/shared/offline/sending'

/** A photo on the phone, shrunk, as it is kept and sent. */
export interface Photo {
  id: string
  name: string
  type: string
  bytes: ArrayBuffer
  /** By the clock of the phone, RFC 3339. */
  takenAt: string
}

const LONGEST_SIDE = 1600
const MEGABYTES = 0.4

/** Shrinks a photo before it is kept; drawing it afresh also drops where and with what it was taken. */
export async function shrink(file: File): Promise<Photo> {
  const { default: compress } = await import('browser-image-compression')
  const small = await compress(file, {
    maxSizeMB: MEGABYTES,
    maxWidthOrHeight: LONGEST_SIDE,
    fileType: 'image/jpeg',
    preserveExif: false,
    // The library's worker would fetch its script from a foreign host.
    useWebWorker: false,
  })
  return {
    id: newId(),
    name: file.name.replace(/\.\w+$/, '.jpg'),
    type: 'image/jpeg',
    bytes: await small.arrayBuffer(),
    takenAt: new Date(file.lastModified).toISOString(),
  }
}

/** Hands a photo of a visit to the outbox. */
export function sendPhoto(visit: string, photo: Photo, words: { title: string, hint: string }) {
  return post({
    method: 'PUT',
    path: `/api/v1/visits/${visit}/attachments/${photo.id}`,
    body: { takenAt: photo.takenAt },
    file: { name: photo.name, type: photo.type, bytes: photo.bytes },
    kind: 'photo',
    correction: { name: 'record', params: { id: visit } },
    ...words,
  })
}
