import { ref, shallowRef } from 'vue'

/**
 * The words of both faces. One small message function instead of a library: the phone must open on one bar of signal,
 * and the same sentence must read the same on both faces. `{name}` takes a value; `{n} visit | {n} visits` takes its number.
 */
export type Locale = 'zh-CN' | 'en'
export type Words = { [key: string]: string | Words }
export type Values = Record<string, string | number>
type Load = (locale: Locale) => Promise<Words>

const KEY = 'xieshou.locale'

export const locale = ref<Locale>(localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN')
const words = shallowRef<Words>({})
let sources: Load[] = []

/** Tells where the words come from and loads those of the current language. */
export async function useWords(source: Load): Promise<void> {
  sources = [source]
  await speak(locale.value)
}

/** Adds words that only later pages need. */
export async function addWords(source: Load): Promise<void> {
  const more = await source(locale.value)
  sources = [...sources, source]
  words.value = { ...words.value, ...more }
}

/** Changes the language of the whole page. */
export async function speak(language: Locale): Promise<void> {
  words.value = Object.assign({}, ...await Promise.all(sources.map(load => load(language))))
  locale.value = language
  localStorage.setItem(KEY, language)
  document.documentElement.lang = language
}

/** The sentence for a key like `visit.none`; an unknown key shows itself, and a test finds it. */
export function t(key: string, values: Values = {}): string {
  const found = find(key)
  return found === undefined ? key : plural(found, values).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
}

/** Whether there are words for a key, e.g. for the code of a refusal. */
export const has = (key: string): boolean => find(key) !== undefined

function find(key: string): string | undefined {
  const found = key.split('.').reduce<string | Words | undefined>(
    (inside, part) => (typeof inside === 'object' ? inside[part] : undefined),
    words.value,
  )
  return typeof found === 'string' ? found : undefined
}

function plural(sentence: string, values: Values): string {
  const [one, many] = sentence.split(' | ')
  return many === undefined || values.n === 1 ? one! : many
}
