import { expect, it } from 'vitest'
import { newId } from './ids'

it('makes a UUID of version 7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('begins with the time, so that later ids sort after earlier ones', () => {
  expect(newId(0x0193_E0C2_7A54).startsWith('0193e0c2-7a54-')).toBe(true)
  expect(newId(1_000) < newId(2_000)).toBe(true)
})
