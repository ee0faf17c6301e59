import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import KeysetPager from './KeysetPager.vue'

const pager = (props: { total?: number, isFirst: boolean, nextCursor?: string }) => mount(KeysetPager, { props })

it('shows the total and no buttons when all is on one page', () => {
  const one = pager({ total: 12, isFirst: true })
  expect(one.text()).toBe('共 12 条')
  expect(one.findAll('button')).toHaveLength(0)
})

it('leads to the next page', async () => {
  const first = pager({ total: 286, isFirst: true, nextCursor: 'page2' })
  const [previous, next] = first.findAll('button')
  expect(previous!.attributes('disabled')).toBeDefined()
  await next!.trigger('click')
  expect(first.emitted('next')).toEqual([['page2']])
})

it('leads back from the last page', async () => {
  const last = pager({ isFirst: false })
  await last.findAll('button')[0]!.trigger('click')
  expect(last.emitted('previous')).toHaveLength(1)
})
