import { t } from '@/shared/i18n'

/** What a state means to its reader; the tag draws it. */
export type Tone
  = | 'planned' | 'running' | 'done' | 'waiting' | 'returned' | 'disputed' | 'overdue' | 'ended'
    | 'new' | 'changed' | 'unchanged' | 'faulty'

/** The states of the contract that appear as tags, with their tone. */
export const TONES = {
  visitState: { PLANNED: 'planned', HELD: 'done', CANCELLED: 'ended', DISPUTED: 'disputed', RUNNING: 'running' },
  communityState: { DRAFT: 'planned', PROPOSED: 'waiting', APPROVED: 'done', ACTIVE: 'running', CONCLUDED: 'ended', DISSOLVED: 'ended' },
  pairingState: { ACTIVE: 'running', ENDED: 'ended' },
  evaluationState: { SELF_ASSESSMENT: 'running', CROSS_CHECK: 'running', EXPERT_SCORING: 'running', DECISION: 'waiting', OBJECTION: 'disputed', PUBLISHED: 'done' },
  schemeState: { DRAFT: 'planned', PUBLISHED: 'done' },
  importState: { RUNNING: 'running', PREVIEWED: 'waiting', COMMITTED: 'done', FAILED: 'faulty' },
  rowState: { NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged', FAULTY: 'faulty', FOREIGN: 'ended' },
  schoolStatus: { OPEN: 'done', CLOSED: 'ended' },
} as const satisfies Record<string, Record<string, Tone>>

/** The tag of a state: its tone and its word. */
export const tagOf = <Kind extends keyof typeof TONES>(kind: Kind, state: keyof (typeof TONES)[Kind] & string) =>
  ({ tone: TONES[kind][state] as Tone, label: t(`domain.${kind}.${state}`) })
