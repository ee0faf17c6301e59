import { expect, it } from 'vitest'
import type { Schema } from '@/shared/api/client'
import { historyLines } from './historyLines'

const entry = (over: Partial<Schema<'HistoryView'>>): Schema<'HistoryView'> => ({
  id: crypto.randomUUID(), kind: 'Visit', recordId: 'v', at: '2026-11-13T01:11:00Z', actorName: '毛一凡', change: 'CHANGED', fields: {}, ...over,
})
const names = new Map([['p1', '沈洁'], ['s1', '沈洁']])

it('tells what was changed and leaves out figures that follow', () => {
  const lines = historyLines([entry({
    fields: { expected: { before: '1', after: '2' }, firstDay: { before: '2026-11-12', after: '2026-11-13' }, result: { before: undefined, after: '三节课' } },
  })], names)

  expect(lines.map(line => line.what)).toEqual(['日期由 2026-11-12 改为 2026-11-13，填写了成效'])
})

it('says nothing of a change that only follows from another', () => {
  expect(historyLines([entry({ fields: { onSite: { before: '0', after: '1' } } })], names)).toEqual([])
})

it('names who checked in and how we know', () => {
  const line = entry({ kind: 'VisitParticipant', recordId: 'p1', fields: { evidence: { before: undefined, after: 'POSITION' } } })

  expect(historyLines([line], names)[0]!.what).toBe('沈洁签到：已定位')
})

it('gathers what one person did in one minute', () => {
  const added = (id: string) => entry({ kind: 'VisitParticipant', change: 'CREATED', recordId: id, fields: {} })

  expect(historyLines([added('p1'), added('p2')], names)).toHaveLength(1)
})

it('tells a cancellation with its reason and that it was taken back', () => {
  const cancelled = entry({ fields: { state: { before: 'PLANNED', after: 'CANCELLED' }, cancelReason: { before: undefined, after: '下雨' } } })
  const reopened = entry({ at: '2026-11-14T01:11:00Z', fields: { state: { before: 'CANCELLED', after: 'PLANNED' } } })

  expect(historyLines([reopened, cancelled], names).map(line => line.what)).toEqual(['恢复了活动', '取消了活动：下雨'])
})
