import { expect, it } from 'vitest'
import { linesOf, moved, newCriterion, sumUnder, withCriterion, withOwnIds, without } from './criteria'
import type { Criterion } from './useEvaluations'

const criterion = (id: string, changes: Partial<Criterion> = {}): Criterion => ({
  id, number: id, name: id, part: 'PROCESS', maxPoints: 10, missing: 'ZERO', rule: { kind: 'MANUAL' }, perMember: false, ...changes,
})
const tree = [
  criterion('一', { ordinal: 1, maxPoints: 60, rule: undefined }),
  criterion('1.1', { ordinal: 2, parentId: '一', maxPoints: 40 }),
  criterion('1.2', { ordinal: 3, parentId: '一', maxPoints: 15 }),
  criterion('二', { ordinal: 4, maxPoints: 40 }),
]
const numbers = (criteria: Criterion[]) => linesOf(criteria).map(line => line.criterion.number)

it('reads each heading before what stands under it', () => {
  expect(linesOf([tree[3]!, tree[2]!, tree[0]!, tree[1]!]).map(line => [line.criterion.id, line.depth, line.isLeaf])).toEqual([
    ['一', 0, false], ['1.1', 1, true], ['1.2', 1, true], ['二', 0, true],
  ])
})

it('sums points against their heading, and weights against 100 %', () => {
  expect(sumUnder(tree)).toMatchObject({ kind: 'POINTS', sum: 100, due: 100, isRight: true })
  expect(sumUnder(tree, '一')).toMatchObject({ sum: 55, due: 60, isRight: false })
  const weighted = tree.map(each => (each.parentId ? { ...each, weightPercent: each.id === '1.1' ? 33.3 : 66.7 } : each))
  expect(sumUnder(weighted, '一')).toMatchObject({ kind: 'WEIGHTS', sum: 100, due: 100, isRight: true })
  const mixed = tree.map(each => (each.id === '1.1' ? { ...each, weightPercent: 100 } : each))
  expect(sumUnder(mixed, '一')).toMatchObject({ isMixed: true, isRight: false })
  expect(sumUnder(tree, '二')).toBeUndefined()
})

it('moves a heading with all that stands under it, and nothing beyond its siblings', () => {
  expect(numbers(moved(tree, '一', 1))).toEqual(['二', '一', '1.1', '1.2'])
  expect(numbers(moved(tree, '1.2', -1))).toEqual(['一', '1.2', '1.1', '二'])
  expect(moved(tree, '1.1', -1)).toBe(tree)
})

it('leaves out a heading with all that stands under it', () => {
  expect(numbers(without(tree, '一'))).toEqual(['二'])
})

it('makes a heading of what gets something under it', () => {
  const criteria = withCriterion(tree, { ...newCriterion(tree, tree[3]), name: '新' })
  expect(numbers(criteria)).toEqual(['一', '1.1', '1.2', '二', '1'])
  expect(criteria.find(({ id }) => id === '二')).toMatchObject({ rule: undefined, perMember: false })
})

it('offers the next number and the points that are missing', () => {
  expect(newCriterion(tree, tree[0])).toMatchObject({ number: '1.3', maxPoints: 5, parentId: '一' })
  expect(newCriterion([], undefined)).toMatchObject({ number: '1', maxPoints: 100 })
})

it('gives a copy ids of its own and keeps what stands under what', () => {
  const copied = withOwnIds(tree)
  expect(numbers(copied)).toEqual(numbers(tree))
  expect(copied.some(({ id }) => tree.some(known => known.id === id))).toBe(false)
})
