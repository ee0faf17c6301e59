import { expect, it } from 'vitest'
import { spanOf } from './spanOf'

it('spans its records where no days were asked for', () => {
  const rows = [{ day: '2026-09-03', lastDay: '2026-10-20' }, { day: '2026-09-08', lastDay: '2026-09-08' }]

  expect(spanOf({}, rows)).toEqual({ from: '2026-09-03', to: '2026-10-20' })
  expect(spanOf({ from: '2026-09-01', to: '2026-12-31' }, rows)).toEqual({ from: '2026-09-01', to: '2026-12-31' })
})
