import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import FormulaBox from './FormulaBox.vue'

it('shows every number with its meaning, and the rounding', () => {
  const formula = {
    parts: [{ value: 7, quantity: 'ON_SITE' as const, label: '现场记录的' }, { operator: '÷' }, { value: 12, quantity: 'TARGET' as const, label: '应完成' }],
    beforeRounding: 8.125, result: 8.13, text: '7 ÷ 12 × 10 = 8.125 → 8.13',
  }
  const box = mount(FormulaBox, { props: { formula } })

  expect(box.attributes('aria-label')).toBe(formula.text)
  expect(box.text()).toContain('7现场记录的')
  expect(box.get('.result').text()).toContain('8.13')
})
