import { expect, it } from 'vitest'
import { type BalanceFigures, balanceOption, leastEven } from './balanceOption'

const indicator = (code: string, latest?: number) =>
  ({ code, latest, points: latest === undefined ? [] : [{ year: 2026, coefficient: latest }] })
const balance = {
  stage: 'PRIMARY',
  limit: 0.5,
  years: [2025, 2026],
  firstCommunityYear: 2025,
  indicators: [indicator('L1', 0.2), indicator('L2'), indicator('L3', 0.52), indicator('L4', 0.3), indicator('L5', 0.4)],
} as BalanceFigures
const words = { limit: '国家线', founded: '成立', colour: '#666', names: { L3: '体艺教师' } }

it('draws the three least even resources and none that is not applicable', () => {
  expect(leastEven(balance).map(one => one.code)).toEqual(['L3', 'L5', 'L4'])
})

it('leaves a gap for a year without a coefficient, and marks limit and founding once', () => {
  const series = balanceOption(balance, words).series as { name?: string, data: (number | null)[], markLine?: { data: unknown[] } }[]

  expect(series[0]).toMatchObject({ name: '体艺教师', data: [null, 0.52] })
  expect(series.map(one => one.markLine?.data.length)).toEqual([2, undefined, undefined])
})
