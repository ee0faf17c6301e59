import { expect, it } from 'vitest'
import { draftOf, inputOf } from './people'
import type { Community } from './useCommunities'

const community = {
  leadingGroup: [{ name: '周局长', duty: 'HEAD' }],
  contacts: [{ schoolId: 'left', name: '旧联络员' }, { schoolId: 'core', staffId: 's1', name: '尹瑞雪' }],
  secretaryGeneralId: 's1',
  secretaryGeneral: { id: 's1', name: '尹瑞雪' },
} as Community
const schools = [{ id: 'core', name: '实验小学' }, { id: 'village', name: '石坝小学' }]

it('offers a line to every school that belongs to it', () => {
  expect(inputOf(community, schools).contacts).toEqual([
    { schoolId: 'core', school: '实验小学', staffId: 's1', name: '尹瑞雪' },
    { schoolId: 'village', school: '石坝小学', staffId: null, name: '' },
  ])
})

it('sends who is named, and leaves contacts of schools that left as they were', () => {
  const input = inputOf(community, schools)
  input.seats.push({ staffId: 's2', name: ' 张立峰 ', duty: 'DEPUTY' }, { staffId: null, name: '', duty: 'MEMBER' })

  expect(draftOf(input, community)).toEqual({
    secretaryGeneralId: 's1',
    leadingGroup: [{ name: '周局长', duty: 'HEAD', staffId: undefined }, { staffId: 's2', name: '张立峰', duty: 'DEPUTY' }],
    contacts: [{ schoolId: 'left', name: '旧联络员' }, { schoolId: 'core', staffId: 's1', name: '尹瑞雪' }],
  })
})
