import { type Ref, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { drop, keep, recall } from '@/shared/offline/keep'

const PAUSE_MILLIS = 500

interface Kept<Form> {
  form: Form
  savedAt: string
}

/** A form that is kept on the phone while it is written, and taken up again after the browser was closed. */
export function useDraft<Form extends object>(topic: string, empty: () => Form, isWorthKeeping: (form: Form) => boolean = () => true) {
  const form = ref(empty()) as Ref<Form>
  const savedAt = ref<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOpen = false

  async function save(): Promise<void> {
    if (!isWorthKeeping(form.value)) {
      return clear()
    }
    clearTimeout(timer)
    timer = undefined
    const now = new Date().toISOString()
    await keep(topic, { form: JSON.parse(JSON.stringify(form.value)), savedAt: now } satisfies Kept<Form>)
    savedAt.value = now
  }

  /** Fills the form: with the draft if there is one, else with what is known already. */
  async function open(known: Partial<Form> = {}): Promise<void> {
    const draft = await recall<Kept<Form>>(topic)
    form.value = { ...empty(), ...known, ...draft?.form }
    savedAt.value = draft?.savedAt
    setTimeout(() => (isOpen = true))
  }

  /** Forgets the draft; what is on the screen stays. */
  async function clear(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    savedAt.value = undefined
    await drop(topic)
  }

  watch(() => form.value, () => {
    if (isOpen) {
      clearTimeout(timer)
      timer = setTimeout(() => save().catch(reportError), PAUSE_MILLIS)
    }
  }, { deep: true })
  const saveNow = () => timer && save().catch(reportError)
  onMounted(() => document.addEventListener('visibilitychange', saveNow))
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', saveNow)
    saveNow()
  })

  return { form, savedAt, open, clear }
}
