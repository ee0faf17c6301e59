import { expect, it } from 'vitest'
import { ruleSentence } from './ruleSentence'
import type { Criterion, Metric } from './useEvaluations'

const criterion = (changes: Partial<Criterion>): Criterion => ({
  id: 'c', number: '1', name: '送教下乡', part: 'PROCESS', maxPoints: 8, missing: 'ZERO', ...changes,
})
const metrics: Metric[] = [{ code: 'visits.held', name: '走访活动次数', unit: 'TIMES', unitName: '次', tellsTarget: false }]

it('tells from which records a rule takes its value, and what gives how much', () => {
  expect(ruleSentence(criterion({ rule: { kind: 'PROPORTIONAL', target: 12 }, metric: 'visits.held' }), metrics))
    .toBe('走访活动次数 · 按比例 · 满 12 次，得满分')
  expect(ruleSentence(criterion({ rule: { kind: 'BANDS', steps: [{ from: 4, points: 3 }, { from: 8, points: 6 }] } })))
    .toBe('分档 · 满 4：3 分、满 8：6 分')
  expect(ruleSentence(criterion({ rule: { kind: 'MANUAL' }, missing: 'EXCLUDE', perMember: true }))).toBe('人工评分 · 按成员校分别评 · 没有依据时不计')
})

it('says that a rule is still to be chosen', () => {
  expect(ruleSentence(criterion({}))).toBe('还没有算法')
})
