import type { Locale, Words } from '@/shared/i18n'
import { byFeature } from '@/shared/i18n/byFeature'

/** All words of the dashboard; Chinese comes with the page, English when it is asked for. */
export async function dashboardWords(locale: Locale): Promise<Words> {
  return locale === 'en'
    ? (await import('./wordsEn')).default
    : byFeature(import.meta.glob<{ default: Words }>('../../locales/zh-CN/*.json', { eager: true }))
}
