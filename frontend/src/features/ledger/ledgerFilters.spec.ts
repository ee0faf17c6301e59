import { expect, it } from 'vitest'
import type { Me } from '@/shared/session/session'
import { ownSubject } from './ledgerFilters'

type Role = Me['roles'][number]
const me = (staffId: string | undefined, ...roles: Partial<Role>[]) => ({ staffId, roles: roles as Role[] })

it('opens the ledger of the own community, school or person', () => {
  expect(ownSubject(me('p', { role: 'COMMUNITY_LEAD', communityId: 'c' }))).toEqual({ subject: 'COMMUNITY', id: 'c' })
  expect(ownSubject(me('p', { role: 'SCHOOL_COORDINATOR', schoolId: 's' }))).toEqual({ subject: 'SCHOOL', id: 's' })
  expect(ownSubject(me('p', { role: 'TEACHER', schoolId: 's' }))).toEqual({ subject: 'STAFF', id: 'p' })
})

it('lets a coordinator choose', () => {
  expect(ownSubject(me(undefined, { role: 'DISTRICT_COORDINATOR' }))).toEqual({ subject: 'COMMUNITY', id: '' })
})
