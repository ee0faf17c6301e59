import { expect, it } from 'vitest'
import { hoursOf, wayOf } from './visits'

const town = { id: 't', name: '城关二小' }
const village = { id: 'v', name: '长岭小学' }

it('says who went where', () => {
  expect(wayOf({ organiser: town, hosts: [village] })).toBe('城关二小 → 长岭小学')
  expect(wayOf({ organiser: town, hosts: [town, village] })).toBe('城关二小 → 长岭小学')
})

it('says that a school stayed at home', () => {
  expect(wayOf({ organiser: town, hosts: [town] })).toBe('城关二小（本校）')
})

it('says the hours that are known', () => {
  expect(hoursOf({ startTime: '09:00:00', endTime: '11:30:00' })).toBe('09:00–11:30')
  expect(hoursOf({ startTime: '09:00:00' })).toBe('09:00')
  expect(hoursOf({})).toBe('')
})
