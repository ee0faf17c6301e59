import { answerTo } from './client'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Fetches what an ordinary link cannot, because only requests of ours carry the token. */
export async function fetchFile(path: string, accept = '*/*'): Promise<{ content: Blob, name?: string }> {
  const response = await answerTo(new Request(new URL(path, location.origin), { headers: { Accept: accept } }))
  return { content: await response.blob(), name: fileName(response.headers.get('Content-Disposition')) }
}

/** Saves a list as a workbook, with the same filters as on the screen. */
export async function downloadSheet(path: string, name: string): Promise<void> {
  const file = await fetchFile(path, WORKBOOK)
  save(file.content, file.name ?? `${name}.xlsx`)
}

/** Saves a file that lies beside a record, under the name it was given there. */
export async function downloadFile(id: string, name: string): Promise<void> {
  const file = await fetchFile(`/api/v1/files/${id}`)
  save(file.content, file.name ?? name)
}

/** Sends a form with a file. */
export async function upload<Body>(path: string, form: FormData): Promise<Body> {
  const response = await answerTo(new Request(new URL(path, location.origin), { method: 'POST', body: form }))
  return response.json()
}

/** Stores a file, to be named by its id in a record. */
export async function storeFile(file: File): Promise<string> {
  const form = new FormData()
  form.append('file', file)
  return (await upload<{ id: string }>('/api/v1/files', form)).id
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
