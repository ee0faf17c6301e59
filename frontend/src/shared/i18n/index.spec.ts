import { expect, it } from 'vitest'
import { has, speak, t, useWords } from '.'

const source = async (locale: string) =>
  locale === 'en'
    ? { visit: { found: '{n} visit | {n} visits', host: 'at {school}' } }
    : { visit: { found: '{n} 次活动', host: '在{school}' } }

it('puts values into the sentence', async () => {
  await useWords(source)
  expect(t('visit.host', { school: '柳河小学' })).toBe('在柳河小学')
})

it('changes the language of the page', async () => {
  await useWords(source)
  await speak('en')
  expect(t('visit.host', { school: 'Liuhe' })).toBe('at Liuhe')
  expect(document.documentElement.lang).toBe('en')
})

it('knows one from many', async () => {
  await useWords(source)
  await speak('en')
  expect(t('visit.found', { n: 1 })).toBe('1 visit')
  expect(t('visit.found', { n: 286 })).toBe('286 visits')
})

it('shows a key it has no words for', () => {
  expect(t('visit.unheard')).toBe('visit.unheard')
  expect(has('visit.unheard')).toBe(false)
})
