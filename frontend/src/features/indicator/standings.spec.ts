import { expect, it } from 'vitest'
import { type Standing, missed, worstFirst } from './standings'

const school = (name: string, ...reached: boolean[]) =>
  ({ school: { id: name, name }, pupils: 200, values: reached.map(one => ({ code: 'L1', reached: one })), complete: true, passes: false }) as Standing

it('counts what a school does not reach', () => {
  expect(missed(school('柳林', true, false, false))).toBe(2)
})

it('puts the school that misses most first', () => {
  expect(worstFirst([school('青石', true), school('柳林', false), school('白水', true)]).map(one => one.school.name)).toEqual(['柳林', '白水', '青石'])
})
