import { expect, it } from 'vitest'
import type { VisitRow } from '@/shared/phone/visits'
import { agendaOf, minutesUntil, onDay } from './agenda'

const TODAY = '2026-11-18'
const at = (time: string) => new Date(`${TODAY}T${time}:00+08:00`)

function visit(theme: string, firstDay: string, startTime?: string, more: Partial<VisitRow> = {}): VisitRow {
  return {
    id: theme, kind: 'LESSON_DELIVERY', theme, firstDay, lastDay: firstDay, startTime, state: 'PLANNED',
    organiser: { id: 'o', name: '实验小学' }, hosts: [], came: 0, expected: 6, disputed: false, createdByName: '毛一凡', createdAt: '2026-11-01T08:00:00+08:00', ...more,
  }
}

const morning = visit('晨会', TODAY, '08:00')
const lesson = visit('送教', TODAY, '14:00')
const openDay = visit('开放日', '2026-11-20', '08:30')

it('puts first the visit of today that is not over', () => {
  const { next, later } = agendaOf([openDay, lesson, morning], TODAY, at('13:52'))
  expect(next?.theme).toBe('送教')
  expect(later.map(one => one.theme)).toEqual(['开放日'])
})

it('keeps the last visit of the day in the evening, for its record', () => {
  expect(agendaOf([morning, lesson], TODAY, at('20:00')).next?.theme).toBe('送教')
})

it('leaves out what was cancelled', () => {
  expect(agendaOf([{ ...lesson, state: 'CANCELLED' }], TODAY, at('13:52')).next).toBeUndefined()
})

it('knows a visit of several days on each of them', () => {
  const week = visit('开放周', '2026-11-16', undefined, { lastDay: '2026-11-20' })
  expect(onDay([week], TODAY)).toEqual([week])
  expect(onDay([week], '2026-11-21')).toEqual([])
})

it('counts the minutes by the clock of China', () => {
  expect(minutesUntil('14:00', at('13:52'))).toBe(8)
  expect(minutesUntil('14:00:00', at('14:30'))).toBe(-30)
})
