import { ref } from 'vue'

/** A short word about what was just done, with the way back where there is one. */
export interface Toast {
  id: number
  text: string
  kind: 'done' | 'failed'
  action?: { label: string, run: () => unknown }
}

export const toasts = ref<Toast[]>([])
let last = 0

/** Shows a toast; with an action (撤销) it stays long enough to be read and reached. */
export function toast(text: string, options: { kind?: Toast['kind'], action?: Toast['action'] } = {}): void {
  const id = ++last
  toasts.value.push({ id, text, kind: options.kind ?? 'done', action: options.action })
  setTimeout(dismiss, options.action || options.kind === 'failed' ? 10_000 : 4_000, id)
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter(shown => shown.id !== id)
}
