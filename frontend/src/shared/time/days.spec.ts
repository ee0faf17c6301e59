import { afterEach, expect, it } from 'vitest'
import { locale } from '@/shared/i18n'
import { dayOf, daysBetween, instant, longDay, mondayOf, period, plusDays, relativeDay, tableDay } from './days'

afterEach(() => void (locale.value = 'zh-CN'))

it('says a day as a Chinese reader expects it', () => {
  expect(tableDay('2026-11-18')).toBe('11-18 周三')
  expect(longDay('2026-11-18')).toBe('11 月 18 日 周三')
})

it('says the year of a day that is not of this year', () => {
  expect(tableDay('2011-08-25')).toBe('2011-08-25 周四')
  expect(period('2025-12-30', '2026-01-03')).toBe('2025-12-30–01-03')
  locale.value = 'en'
  expect(tableDay('2011-08-25')).toBe('Thu, Aug 25, 2011')
})

it('says a day in English', () => {
  locale.value = 'en'
  expect(tableDay('2026-11-18')).toBe('Wed, Nov 18')
})

it('shows the time of China on any device', () => {
  expect(instant('2026-11-13T08:20:00Z')).toBe('11-13 16:20')
  expect(dayOf('2026-11-13T18:00:00Z')).toBe('2026-11-14')
})

it('keeps the vague wording of a source', () => {
  expect(period('2026-03-01', '2026-03-31', '三月')).toBe('三月')
  expect(period('2026-03-01', '2026-03-05')).toBe('03-01–03-05')
})

it('counts days over the end of a month', () => {
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3)
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(relativeDay('2026-11-17', '2026-11-18')).toBe('昨天')
})

it('begins the week on Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(mondayOf('2026-11-16')).toBe('2026-11-16')
})
