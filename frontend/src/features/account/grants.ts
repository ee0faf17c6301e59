import type { Role } from '@/shared/session/roles'
import type { GrantedRole } from './useAccounts'

/** A role as the form holds it: empty text for what is not chosen. */
export interface GrantInput {
  role: Role
  schoolId: string | null
  communityId: string | null
  from: string
  to: string
}

/** The roles a district gives. */
export const DISTRICT_ROLES: Role[] = [
  'TEACHER', 'SCHOOL_COORDINATOR', 'COMMUNITY_LEAD', 'DISTRICT_COORDINATOR', 'EVALUATOR', 'CARE_OFFICER', 'AUDITOR',
]

export const isOfSchool = (role: Role) => ['TEACHER', 'SCHOOL_COORDINATOR', 'CARE_OFFICER'].includes(role)

export const emptyGrant = (): GrantInput => ({
  role: 'TEACHER',
  schoolId: null,
  communityId: null,
  from: new Date().toLocaleDateString('sv-SE'),
  to: '',
})

export const toInput = (grant: GrantedRole): GrantInput => ({
  role: grant.role,
  schoolId: grant.schoolId ?? null,
  communityId: grant.communityId ?? null,
  from: grant.from,
  to: grant.to ?? '',
})

/** What is sent: a place only where the role needs one. */
export const toDraft = (input: GrantInput): GrantedRole => ({
  role: input.role,
  schoolId: (isOfSchool(input.role) && input.schoolId) || undefined,
  communityId: (input.role === 'COMMUNITY_LEAD' && input.communityId) || undefined,
  from: input.from,
  to: input.to || undefined,
})
