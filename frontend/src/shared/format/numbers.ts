import { locale } from '@/shared/i18n'

/** 1,248. */
export const count = (value: number) => new Intl.NumberFormat(locale.value).format(value)

/** A decimal as it was decided, with the given places; the server rounds, this only shows. */
export const decimal = (value: number | string, places = 2) =>
  new Intl.NumberFormat(locale.value, { minimumFractionDigits: places, maximumFractionDigits: places }).format(Number(value))

/** What is only estimated: one place, none when it says nothing. */
export const roughly = (value: number) => new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1 }).format(value)

/** 62 m, 8.4 km. */
export const metres = (value: number) => (value < 1000 ? `${Math.round(value)} m` : `${decimal(value / 1000, 1)} km`)

/** 2.1 MB. */
export function bytes(value: number): string {
  const [size, unit] = value < 1_048_576 ? [value / 1024, 'kB'] : [value / 1_048_576, 'MB']
  return `${decimal(size, size < 10 ? 1 : 0)} ${unit}`
}

/** The first letter for an avatar: the surname of a Chinese name. */
export const initial = (name: string) => Array.from(name.trim())[0] ?? '?'
