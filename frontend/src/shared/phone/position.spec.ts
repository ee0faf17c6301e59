import { afterEach, expect, it, vi } from 'vitest'
import { type Fix, locate, offsetFrom, whereabouts } from './position'

const school = { latitude: 35.99, longitude: 119.41, radiusMetres: 300 }
const fix = (latitude: number, accuracyMetres = 12): Fix => ({ latitude, longitude: 119.41, accuracyMetres, measuredAt: 0 })

afterEach(() => vi.unstubAllGlobals())

function phone(answer: (found: PositionCallback, failed: PositionErrorCallback, options: PositionOptions) => void) {
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: answer } })
}

it('counts the error of the phone in favour of the person', () => {
  expect(whereabouts(fix(35.9929), [school])).toMatchObject({ state: 'outside' })
  expect(whereabouts(fix(35.9929, 30), [school])).toMatchObject({ state: 'inside' })
})

it('calls a position weak that is too inaccurate to tell', () => {
  expect(whereabouts(fix(35.99, 480), [school])).toMatchObject({ state: 'weak' })
})

it('compares with the nearest of several hosts', () => {
  const far = { latitude: 36.2, longitude: 119.41, radiusMetres: 300 }
  expect(whereabouts(fix(35.99), [far, school])).toMatchObject({ state: 'inside', fence: school, metres: 0 })
})

it('does not judge where no host has a place', () => {
  expect(whereabouts(fix(35.99), [])).toMatchObject({ state: 'unknown' })
})

it('tells the direction for the drawing', () => {
  const { east, north } = offsetFrom(school, { ...fix(35.991), longitude: 119.409 })
  expect(Math.round(east)).toBe(-90)
  expect(Math.round(north)).toBe(111)
})

it('takes a coarse position when the precise one takes too long', async () => {
  phone((found, failed, options) => options.enableHighAccuracy
    ? failed({ code: 3, PERMISSION_DENIED: 1 } as GeolocationPositionError)
    : found({ coords: { latitude: 35.99, longitude: 119.41, accuracy: 480.4 }, timestamp: 7 } as GeolocationPosition))
  expect(await locate()).toEqual({ latitude: 35.99, longitude: 119.41, accuracyMetres: 480, measuredAt: 7 })
})

it('asks no second time when the person has said no', async () => {
  const refusal = { code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError
  const asked = vi.fn((_found: PositionCallback, failed: PositionErrorCallback) => failed(refusal))
  phone(asked)
  expect(await locate()).toBe('denied')
  expect(asked).toHaveBeenCalledOnce()
})
