import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import VisitSummary from './VisitSummary.vue'
import type { VisitCounts } from './useVisits'

const counts: VisitCounts = {
  total: 12, planned: 3, held: 8, cancelled: 1, people: 96,
  grades: [{ evidence: 'TYPED_IN', visits: 2 }, { evidence: 'HOST_CONFIRMED', visits: 6 }],
}

it('tells how many there are and how well they are proved, strongest first', () => {
  const text = mount(VisitSummary, { props: { counts, modelValue: '' } }).text()

  expect(text).toContain('共 12 条')
  expect(text.indexOf('现场确认')).toBeLessThan(text.indexOf('补录'))
  expect(text).toContain('未举行 3')
})

it('narrows the list to a grade, and widens it again', async () => {
  const shown = mount(VisitSummary, { props: { counts, modelValue: 'TYPED_IN', 'onUpdate:modelValue': () => undefined } })
  for (const button of shown.findAll('button')) {
    await button.trigger('click')
  }

  expect(shown.emitted('update:modelValue')).toEqual([['HOST_CONFIRMED'], ['']])
})
