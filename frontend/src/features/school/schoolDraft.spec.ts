import { expect, it } from 'vitest'
import { draftOf, inputOf } from './schoolDraft'

it('sends no place for half a coordinate', () => {
  expect(draftOf({ ...inputOf(), latitude: '36.1' }).position).toBeUndefined()
  expect(draftOf({ ...inputOf(), latitude: '36.1', longitude: '119.4', datum: 'GCJ02' }).position)
    .toEqual({ latitude: 36.1, longitude: 119.4, datum: 'GCJ02' })
})
