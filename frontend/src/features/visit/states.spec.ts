import { expect, it } from 'vitest'
import { stateOf } from './states'

const visit = { state: 'PLANNED' as const, disputed: false, firstDay: '2026-11-18', lastDay: '2026-11-19' }

it('calls running what is planned for today', () => {
  expect(stateOf(visit, '2026-11-19').label).toBe('进行中')
  expect(stateOf(visit, '2026-11-20').label).toBe('未开始')
})

it('puts an objection above everything', () => {
  expect(stateOf({ ...visit, state: 'HELD', disputed: true }).label).toBe('有异议')
})
