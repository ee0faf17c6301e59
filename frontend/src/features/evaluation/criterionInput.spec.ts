import { expect, it } from 'vitest'
import { criterionOf, inputOf } from './criterionInput'
import type { Criterion } from './useEvaluations'

const lectures: Criterion = {
  id: 'c', parentId: 'p', ordinal: 4, number: '2.4', name: '讲座', part: 'PROCESS', maxPoints: 8, missing: 'ZERO', perMember: false,
  rule: { kind: 'BANDS', steps: [{ from: 4, points: 3 }, { from: 8, points: 6 }] }, metric: 'visits.research',
}

it('gives back unchanged what nobody touched', () => {
  expect(criterionOf(inputOf(lectures), lectures, false)).toEqual(lectures)
})

it('sends of a rule only what its kind uses, and steps in their order', () => {
  const input = inputOf(lectures)
  input.steps = [{ from: '10', points: '8' }, { from: '', points: '1' }, { from: '2', points: '3.5' }]
  expect(criterionOf(input, lectures, false).rule).toEqual({ kind: 'BANDS', steps: [{ from: 2, points: 3.5 }, { from: 10, points: 8 }] })
  input.kind = 'IMPROVEMENT'
  input.floor = '0'
  expect(criterionOf(input, lectures, false)).toMatchObject({ rule: { kind: 'IMPROVEMENT', floor: 0, ceiling: undefined }, metric: undefined })
})

it('leaves a heading without rule and metric', () => {
  expect(criterionOf(inputOf(lectures), lectures, true)).toMatchObject({ rule: undefined, metric: undefined, maxPoints: 8 })
})
