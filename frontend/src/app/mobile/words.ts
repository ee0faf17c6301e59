import type { Locale, Words } from '@/shared/i18n'
import { evidence, visitKind, visitState } from '../../locales/zh-CN/domain.json'
import mobile from '../../locales/zh-CN/mobile.json'
import shared from '../../locales/zh-CN/shared.json'
import today from '../../locales/zh-CN/today.json'

/** The words of the first page, in Chinese with the first load. */
export async function firstWords(locale: Locale): Promise<Words> {
  return locale === 'en' ? (await import('./wordsEn')).default : { mobile, shared, today, domain: { evidence, visitKind, visitState } }
}

/** The words of all other pages: a feature's file is added in `wordsZh.ts` and `wordsEn.ts`. */
export async function otherWords(locale: Locale): Promise<Words> {
  return locale === 'en' ? {} : (await import('./wordsZh')).default
}
