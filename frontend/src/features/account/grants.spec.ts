import { expect, it } from 'vitest'
import { emptyGrant, toDraft } from './grants'

it('sends a school only with the roles that are held in one', () => {
  const grant = { ...emptyGrant(), schoolId: 'school', communityId: 'community', from: '2026-09-01' }

  expect(toDraft({ ...grant, role: 'TEACHER' })).toEqual({ role: 'TEACHER', schoolId: 'school', from: '2026-09-01' })
  expect(toDraft({ ...grant, role: 'COMMUNITY_LEAD' })).toEqual({ role: 'COMMUNITY_LEAD', communityId: 'community', from: '2026-09-01' })
  expect(toDraft({ ...grant, role: 'AUDITOR' })).toEqual({ role: 'AUDITOR', from: '2026-09-01' })
})
