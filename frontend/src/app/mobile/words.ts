import type { Locale, Words } from '@/shared/i18n'
import { byFeature } from '@/shared/i18n/byFeature'

/** Only the words of pages that exist on the phone: add a feature's file here when it gets a `mobile.ts`. */
export async function mobileWords(locale: Locale): Promise<Words> {
  return locale === 'en'
    ? (await import('./wordsEn')).default
    : byFeature(import.meta.glob<{ default: Words }>('../../locales/zh-CN/{shared,session,domain,mobile,today,checkin,reception,record,newvisit,todo,mine,unsent}.json', { eager: true }))
}
