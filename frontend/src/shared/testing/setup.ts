import { beforeEach, vi } from 'vitest'
import { type Words, useWords } from '@/shared/i18n'
import { byFeature } from '@/shared/i18n/byFeature'

const chinese = import.meta.glob<{ default: Words }>('../../locales/zh-CN/*.json', { eager: true })
const english = import.meta.glob<{ default: Words }>('../../locales/en/*.json', { eager: true })

// Every specification speaks the real words, Chinese unless it says otherwise.
beforeEach(() => useWords(async locale => byFeature(locale === 'en' ? english : chinese)))

// What a page only reports fails its specification; the DOM of the tests has no such function.
globalThis.reportError = (error) => {
  throw error
}

// Days are said with their year only when it is not this one, so specifications stand in one.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T04:00:00Z') }))
