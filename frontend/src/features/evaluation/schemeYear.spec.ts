import { expect, it } from 'vitest'
import { inYear } from './schemeYear'

const template = { name: '2026 年度考核方案', year: 2026, periodFrom: '2026-04-15', periodTo: '2027-01-31' }

it('moves the name and the period of a template to another year', () => {
  expect(inYear(template, 2029)).toEqual({ name: '2029 年度考核方案', year: 2029, periodFrom: '2029-04-15', periodTo: '2030-01-31' })
})
