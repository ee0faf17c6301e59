import type { Community, Member } from './useCommunities'

export const KINDS: Community['kind'][] = ['ASSISTANCE', 'ALLIANCE', 'RESEARCH', 'PROFESSIONAL', 'VOCATIONAL', 'ADULT', 'NEIGHBOURHOOD']
export const STATES: Community['state'][] = ['DRAFT', 'PROPOSED', 'APPROVED', 'ACTIVE', 'CONCLUDED', 'DISSOLVED']
export const MEMBER_ROLES: Member['role'][] = ['CORE', 'LEAD', 'BASE', 'MEMBER', 'HELPED']

export const isOver = (community: Community) => ['CONCLUDED', 'DISSOLVED'].includes(community.state)

/** The year of its life a community is in: the first begins with its first day. */
export function yearOf(startDay: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(startDay.slice(0, 4))
  return Math.max(1, years + (today.slice(5) >= startDay.slice(5) ? 1 : 0))
}

/** Whether a school has left by a day. */
export const hasLeft = (member: Member, today: string) => Boolean(member.to && member.to < today)
