import { computed, nextTick, reactive, ref, shallowRef } from 'vue'
import { ifMatch } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import { useSave } from './useSave'

/** What a form is sent against. */
interface Opened<R> {
  /** The record as it was when the typing began, or as it was taken in since; none for a new one. */
  record?: R
  /** The `If-Match` of that record; empty for a new one. */
  version: { 'If-Match': string }
}

interface RecordForm<R, Form> {
  record?: R
  /** What the form holds of a record, and of none. */
  inputOf: (record?: R) => Form
  send: (form: Form, opened: Opened<R>) => Promise<unknown>
  /** Reads the record anew when a colleague was faster. */
  latest?: () => Promise<R | undefined>
  /** The data whose key begins so is fetched again after saving. */
  refreshes?: string[]
  /** What the toast says after saving. */
  done?: string
  saved: () => unknown
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Only what a reader knows as it stands: no ids, no words of the contract, no lists. */
const isWording = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && !/^[A-Z][A-Z_]+$|^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value))

function conflictOf(theirs: unknown): string {
  if (!isWording(theirs)) {
    return t('shared.stale.alsoChanged')
  }
  return theirs === '' ? t('shared.stale.emptied') : t('shared.stale.becameOther', { value: theirs })
}

/**
 * A form over a record, or over none yet, in an `XsFormDialog`, which takes `dialog`. It saves against the version that was
 * open when the typing began, so what a colleague changed meanwhile is noticed and never overwritten. Then `takeIn` merges:
 * fields that were not touched here follow the colleague, the others stay as typed and say beside them what he wrote.
 */
export function useRecordForm<R extends { version: number }, Form extends object>(options: RecordForm<R, Form>) {
  const { inputOf, latest } = options
  const record = shallowRef(options.record)
  const opened = shallowRef(copy(inputOf(options.record)))
  const form = reactive(copy(opened.value)) as Form
  const conflicts = ref<Record<string, string>>({})
  const isSaved = ref(false)
  const isDirty = computed(() => !isSaved.value && !same(form, opened.value))
  const { save, busy, problem, fields: refused } = useSave(
    () => options.send(form, {
      record: record.value,
      version: (record.value ? ifMatch(record.value.version) : {}) as Opened<R>['version'],
    }),
    { refreshes: options.refreshes, done: options.done },
  )
  const fields = computed<Record<string, string>>(() => ({ ...conflicts.value, ...refused.value }))

  /** What is wrong with a field or with anything below it: `/sideA` for `/sideA/schoolId`. */
  const under = (pointer: string) =>
    Object.entries(fields.value).find(([at]) => at === pointer || at.startsWith(`${pointer}/`))?.[1]

  function merge(theirs: R): void {
    const input = copy(inputOf(theirs))
    conflicts.value = {}
    for (const key of Object.keys(input) as (keyof Form & string)[]) {
      if (same(form[key], opened.value[key])) {
        form[key] = input[key]
      }
      else if (!same(input[key], opened.value[key]) && !same(input[key], form[key])) {
        conflicts.value[`/${key}`] = conflictOf(input[key])
      }
    }
    opened.value = input
    record.value = theirs
  }

  const takeIn = latest && (async () => {
    const theirs = await latest()
    if (theirs) {
      merge(theirs)
    }
  })

  async function onSubmit() {
    if (await save()) {
      await left()
      await options.saved()
    }
  }

  /** Nothing is left to lose: it was saved, or the record is gone. Whoever guards the page knows it afterwards. */
  function left(): Promise<void> {
    isSaved.value = true
    return nextTick()
  }

  const dialog = computed(() => ({ dirty: isDirty.value, busy: busy.value, problem: problem.value, takeIn, onSubmit }))
  return { form, fields, under, dialog, left }
}
