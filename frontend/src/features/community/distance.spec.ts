import { expect, it } from 'vitest'
import { metresBetween } from './distance'

it('measures a degree of latitude', () => {
  expect(metresBetween({ latitude: 30, longitude: 108 }, { latitude: 31, longitude: 108 })).toBeCloseTo(111_195, -1)
})

it('measures nothing from a place to itself', () => {
  expect(metresBetween({ latitude: 30.36, longitude: 108.95 }, { latitude: 30.36, longitude: 108.95 })).toBe(0)
})
