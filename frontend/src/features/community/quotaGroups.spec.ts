import { expect, it } from 'vitest'
import { quotaGroups } from './quotaGroups'
import type { CommunityQuota } from './useCommunities'

const quota = (changes: Partial<CommunityQuota>): CommunityQuota => ({
  id: crypto.randomUUID(), version: 0, pairing: { id: 'p', name: '甲—乙' }, name: '师徒听课', visitKinds: ['OBSERVATION_LESSON'],
  target: 10, from: '2026-09-01', to: '2027-07-10', verified: 3, done: 4, expectedToday: 5, forecast: 6, lag: 2, state: 'BEHIND', ...changes,
})
const today = '2026-11-18'

it('adds up what several pairings owe under one name', () => {
  const [group] = quotaGroups([quota({}), quota({ verified: 5, done: 5, forecast: 9, lag: 0, state: 'ON_TRACK' })], today)

  expect(group).toMatchObject({ name: '师徒听课', target: 20, verified: 8, done: 9, expectedToday: 10, forecast: 15, state: 'BEHIND' })
})

it('lets no pairing make up for another', () => {
  const [group] = quotaGroups([quota({ verified: 14, done: 14, forecast: 30, lag: 0, state: 'DONE' }), quota({ verified: 0, done: 0, forecast: 0 })], today)

  expect(group).toMatchObject({ verified: 10, forecast: 10, state: 'BEHIND' })
})

it('leaves out terms that are over, and puts what is furthest behind first', () => {
  const groups = quotaGroups([quota({ name: '讲座', lag: 1 }), quota({}), quota({ from: '2025-09-01', to: '2026-07-10' })], today)

  expect(groups.map(group => [group.name, group.quotas.length])).toEqual([['师徒听课', 1], ['讲座', 1]])
})

it('gives no forecast where one is not known', () => {
  expect(quotaGroups([quota({ forecast: undefined }), quota({})], today)[0]!.forecast).toBeUndefined()
})
