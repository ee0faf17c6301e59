import type { Tone } from '@/shared/ui/stateTones'
import type { Community } from './useCommunities'

/** How each station of a community's life looks. */
export const STATE_TONES: Record<Community['state'], Tone> = {
  DRAFT: 'planned',
  PROPOSED: 'waiting',
  APPROVED: 'done',
  ACTIVE: 'running',
  CONCLUDED: 'ended',
  DISSOLVED: 'ended',
}

export const KINDS: Community['kind'][] = ['ASSISTANCE', 'ALLIANCE', 'RESEARCH', 'PROFESSIONAL', 'VOCATIONAL', 'ADULT', 'NEIGHBOURHOOD']
export const STATES = Object.keys(STATE_TONES) as Community['state'][]
