import { authorised } from './access'
import { Problem } from './problem'

export type Format = 'xlsx' | 'csv' | 'json'

const MEDIA: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
}

/** Fetches what an ordinary link cannot, because only requests of ours carry the token. */
export async function fetchFile(path: string, accept = '*/*'): Promise<{ content: Blob, name?: string }> {
  const response = await authorised(new Request(new URL(path, location.origin), { headers: { Accept: accept } }))
  if (!response.ok) {
    throw await Problem.from(response)
  }
  return { content: await response.blob(), name: fileName(response.headers.get('Content-Disposition')) }
}

/** Saves a list or document as a file, with the same filters as on the screen. */
export async function download(path: string, format: Format, name: string): Promise<void> {
  const file = await fetchFile(path, MEDIA[format])
  save(file.content, file.name ?? `${name}.${format}`)
}

/** Sends a form with a file; answers the body, or nothing for an empty one, and where it can be found. */
export async function upload<Body>(path: string, form: FormData): Promise<{ body: Body, location: string | null }> {
  const response = await authorised(new Request(new URL(path, location.origin), { method: 'POST', body: form }))
  if (!response.ok) {
    throw await Problem.from(response)
  }
  const text = await response.text()
  return { body: (text ? JSON.parse(text) : undefined) as Body, location: response.headers.get('Location') }
}

/** Hands content to the reader as a file. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function fileName(disposition: string | null): string | undefined {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  return encoded ? decodeURIComponent(encoded) : disposition?.match(/filename="?([^";]+)"?/i)?.[1]
}
