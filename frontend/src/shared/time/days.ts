import { locale, t } from '@/shared/i18n'

/**
 * Days are ISO strings (`2026-11-18`) without a time zone, instants are RFC 3339; both are shown as they are said in
 * China, whatever the clock of the device thinks.
 */
const ZONE = 'Asia/Shanghai'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const format = (options: Intl.DateTimeFormatOptions, date: Date, timeZone: string) =>
  new Intl.DateTimeFormat(locale.value, { ...options, timeZone }).format(date)

/** 周三, Wed; 三, W where there is little room. */
export const weekday = (day: string, length: 'short' | 'narrow' = 'short') => format({ weekday: length }, noon(day), 'UTC')

/** The year is said only where it is not this one. */
const yearOf = (day: string): Intl.DateTimeFormatOptions => (isThisYear(day) ? {} : { year: 'numeric' })
const isThisYear = (day: string) => day.slice(0, 4) === dayOf(new Date()).slice(0, 4)

/** 11-18, Nov 18; of another year 2011-11-18, Nov 18, 2011. */
export const shortDay = (day: string) =>
  locale.value === 'en' ? format({ day: 'numeric', month: 'short', ...yearOf(day) }, noon(day), 'UTC') : isThisYear(day) ? day.slice(5) : day

/** 11-18 周三, Wed, Nov 18: for tables; of another year with the year. */
export const tableDay = (day: string) =>
  locale.value === 'en' ? format({ weekday: 'short', day: 'numeric', month: 'short', ...yearOf(day) }, noon(day), 'UTC') : `${shortDay(day)} ${weekday(day)}`

/** 11 月 18 日 周三, Wednesday 18 November: for headings. */
export function longDay(day: string): string {
  if (locale.value === 'en') {
    return format({ weekday: 'long', day: 'numeric', month: 'long' }, noon(day), 'UTC')
  }
  const [, month, date] = day.split('-')
  return `${t('shared.calendar.day', { month: Number(month), day: Number(date) })} ${weekday(day)}`
}

/** 2026-11-18, 18 Nov 2026: where the year matters. */
export const fullDay = (day: string) =>
  locale.value === 'en' ? format({ day: 'numeric', month: 'short', year: 'numeric' }, noon(day), 'UTC') : day

/** One day or two with a dash; the wording of the source, when there is one, says more than both. */
export function period(firstDay: string, lastDay?: string | null, wording?: string | null): string {
  return wording || (lastDay && lastDay !== firstDay ? `${shortDay(firstDay)}–${shortDay(lastDay)}` : tableDay(firstDay))
}

/** 今天, 昨天, 3 天前, in 2 days. */
export function relativeDay(day: string, today: string): string {
  return new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto' }).format(daysBetween(today, day), 'day')
}

/** 11-18 16:20 of an instant; of another year 2025-11-18 16:20. */
export const instant = (at: string) => `${shortDay(dayOf(at))} ${timeOf(at)}`

/** 16:20 of an instant. */
export const timeOf = (at: string) => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, new Date(at), ZONE)

/** The ISO day of an instant in China. */
export const dayOf = (at: string | Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at))

/** Whole days from one ISO day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string) => Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)

/** The ISO day so many days later. */
export const plusDays = (day: string, days: number) => new Date(noon(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** The Monday of the week of a day. */
export const mondayOf = (day: string) => plusDays(day, -((noon(day).getUTCDay() + 6) % 7))
