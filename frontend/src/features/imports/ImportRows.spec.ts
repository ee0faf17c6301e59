import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ImportRows from './ImportRows.vue'
import type { ImportRow } from './useImports'

const faulty = {
  rowNumber: 22, state: 'FAULTY', values: { organiser: '诸城实小' }, understood: {}, changes: [], warnings: [],
  problems: [{
    field: 'organiser', column: '组织学校', value: '诸城实小', code: 'import.school-unknown', detail: '名册里没有这所学校',
    suggestions: [{ value: '诸城市实验小学', label: '诸城市实验小学' }],
  }],
} as unknown as ImportRow
const fields = [{ field: 'organiser', label: '组织学校', required: true }]

it('says what is wrong with column and value, and offers what was probably meant', async () => {
  const rows = mount(ImportRows, { props: { rows: [faulty], fields, canTake: true } })

  expect(rows.text()).toContain('组织学校“诸城实小”：')
  await rows.get('.why .link').trigger('click')
  expect(rows.emitted('take')).toEqual([[22, 'organiser', '诸城市实验小学']])
})

it('offers nothing once the rows are written', () => {
  expect(mount(ImportRows, { props: { rows: [faulty], fields, canTake: false } }).find('.why .link').exists()).toBe(false)
})
