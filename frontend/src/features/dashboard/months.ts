import { locale, t } from '@/shared/i18n'

/** 10 月, Oct: of the first day of a month. */
export const monthName = (month: string) =>
  (locale.value === 'en' ? nameOf(month, { month: 'short' }) : t('dashboard.month', { n: Number(month.slice(5, 7)) }))

/** 2026 年 10 月, October 2026. */
export const monthOfYear = (month: string) => nameOf(month, { month: 'long', year: 'numeric' })

const nameOf = (month: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale.value, { ...options, timeZone: 'UTC' }).format(new Date(`${month}T12:00:00Z`))
