import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import SortHeader from './SortHeader.vue'

const head = (sort: string) => mount(SortHeader, { props: { field: 'name', sort, label: '校名' } })

test('a list sorted by another column is sorted upwards by this one', async () => {
  const shown = head('code')
  expect(shown.attributes('aria-sort')).toBe('none')
  await shown.get('button').trigger('click')
  expect(shown.emitted('update:sort')).toEqual([['name']])
})

test('the order turns with each click', async () => {
  const upwards = head('name')
  expect(upwards.attributes('aria-sort')).toBe('ascending')
  await upwards.get('button').trigger('click')
  expect(upwards.emitted('update:sort')).toEqual([['-name']])
  const downwards = head('-name')
  expect(downwards.attributes('aria-sort')).toBe('descending')
  await downwards.get('button').trigger('click')
  expect(downwards.emitted('update:sort')).toEqual([['name']])
})
