import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import VisitTable from './VisitTable.vue'
import type { VisitRow } from './useVisits'

const visit = {
  id: 'a', kind: 'LESSON_DELIVERY', theme: '分数的初步认识', firstDay: '2026-11-18', lastDay: '2026-11-18',
  organiser: { id: 's', name: '实验小学' }, hosts: [{ id: 'h', name: '柳河小学' }], state: 'HELD', evidence: 'HOST_CONFIRMED',
  came: 6, expected: 6, disputed: false, createdByName: '毛一凡', createdAt: '2026-11-18T06:00:00Z',
} as VisitRow

const table = (visits: VisitRow[]) =>
  mount(VisitTable, { props: { visits, sort: '-firstDay' }, global: { stubs: { RouterLink: { template: '<a><slot /></a>' } } } })

it('says who went where, how many came and how we know', () => {
  const text = table([visit]).text()

  expect(text).toContain('实验小学 → 柳河小学')
  expect(text).toContain('6 / 6')
})

it('turns the order round', async () => {
  const shown = table([visit])
  await shown.get('th button').trigger('click')

  expect(shown.emitted('update:sort')).toEqual([['firstDay']])
})

it('tells the year of a day in another one', () => {
  expect(table([visit]).text()).toContain('11-18')
  expect(table([visit]).text()).not.toContain('2026-11-18')
  expect(table([{ ...visit, firstDay: '2011-08-25', lastDay: '2011-08-25' }]).text()).toContain('2011-08-25')
})

it('opens beside the list, and as a page with a key', async () => {
  const shown = table([visit])
  await shown.get('tbody a').trigger('click')
  await shown.get('tbody a').trigger('click', { ctrlKey: true })

  expect(shown.emitted('open')).toEqual([['a']])
})
