import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import PhoneRow from './PhoneRow.vue'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<i />' } }] })
const row = (way: object) => mount(PhoneRow, { props: { title: '写活动记录', ...way }, global: { plugins: [router] } }).element

it('is a link that can be reached by keyboard when it leads somewhere', () => {
  expect(row({ to: '/records/1' }).getAttribute('href')).toBe('/records/1')
  expect(row({ href: '/' }).getAttribute('href')).toBe('/')
})

it('is a button that sends no form when it is pressed', () => {
  expect(row({}).getAttribute('type')).toBe('button')
})
