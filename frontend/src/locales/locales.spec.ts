import { describe, expect, it } from 'vitest'
import type { Words } from '@/shared/i18n'
import { byFeature } from '@/shared/i18n/byFeature'

const chinese = keysOf(byFeature(import.meta.glob<{ default: Words }>('./zh-CN/*.json', { eager: true })))
const english = keysOf(byFeature(import.meta.glob<{ default: Words }>('./en/*.json', { eager: true })))
const sources = Object.entries(import.meta.glob<string>(['../**/*.{vue,ts}', '!../**/*.spec.ts'], { eager: true, query: '?raw', import: 'default' }))

function keysOf(words: Words, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') {
      found.set(prefix + key, value)
    }
    else {
      keysOf(value, `${prefix}${key}.`).forEach((sentence, inner) => found.set(inner, sentence))
    }
  }
  return found
}

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort()
/** Keys written out as `t('visit.none')` or `title: 'visit.title'`, and the fixed beginning of computed ones. */
const literal = /(?:\bt\((?:[^'"`)]*\? )?|\b(?:title|label): )'([a-z][\w-]*\.[\w.-]+)'/gi
const computed = /\bt\(`([a-z][\w.-]*\.)\$\{/gi
/** Anything in quotes that may be a key or the group of one, and the fixed beginning of anything computed. */
const quoted = found(/['"]([a-z]\w*(?:\.[\w-]+)+)['"]/gi)
const begun = found(/`([a-z]\w*\.[\w.-]*)\$\{/gi)

function found(pattern: RegExp): string[] {
  return [...new Set(sources.flatMap(([, text]) => [...text.matchAll(pattern)].map(match => match[1]!)))]
}

describe('words', () => {
  it('are the same keys in Chinese and in English', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('take the same values in both languages', () => {
    const unlike = [...chinese].filter(([key, sentence]) => String(placeholders(sentence)) !== String(placeholders(english.get(key) ?? '')))
    expect(unlike.map(([key]) => key)).toEqual([])
  })

  it('exist for every key the pages use', () => {
    const missing = sources.flatMap(([file, text]) => [...text.matchAll(literal)].map(match => match[1]!).filter(key => !chinese.has(key)).map(key => `${file}: ${key}`))
    expect(missing).toEqual([])
  })

  it('exist below every computed key', () => {
    const missing = sources.flatMap(([file, text]) =>
      [...text.matchAll(computed)].map(match => match[1]!).filter(prefix => ![...chinese.keys()].some(key => key.startsWith(prefix))).map(prefix => `${file}: ${prefix}`))
    expect(missing).toEqual([])
  })

  it('are all said somewhere', () => {
    const isSaid = (key: string) =>
      begun.some(beginning => key.startsWith(beginning)) || quoted.some(whole => key === whole || key.startsWith(`${whole}.`))
    expect([...chinese.keys()].filter(key => !isSaid(key))).toEqual([])
  })

  it('write Chinese with Chinese punctuation', () => {
    const halfWidth = [...chinese].filter(([, sentence]) => /[\p{Script=Han}”》}][,;:!?()]|[,;:!?()][\p{Script=Han}“《]/u.test(sentence))
    expect(halfWidth.map(([key]) => key)).toEqual([])
  })

  it('say nothing in technical words', () => {
    const technical = [...chinese].filter(([, sentence]) => /\b(ID|UUID|API|HTTP|JSON|null|undefined|500)\b/.test(sentence))
    expect(technical.map(([key]) => key)).toEqual([])
  })
})
