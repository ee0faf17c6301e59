import { expect, it } from 'vitest'
import { metresBetween } from './distance'

it('measures along the earth', () => {
  expect(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBeCloseTo(111_195, -1)
  expect(metresBetween({ latitude: 30, longitude: 108 }, { latitude: 31, longitude: 108 })).toBeCloseTo(111_195, -1)
})

it('measures nothing from a place to itself', () => {
  expect(metresBetween({ latitude: 30.36, longitude: 108.95 }, { latitude: 30.36, longitude: 108.95 })).toBe(0)
})
