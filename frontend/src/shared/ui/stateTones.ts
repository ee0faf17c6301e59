/** What a state means to its reader; the tag draws it. */
export type Tone
  = | 'planned' | 'running' | 'done' | 'waiting' | 'returned' | 'disputed' | 'overdue' | 'ended'
    | 'new' | 'changed' | 'unchanged' | 'faulty'

/** The states of the contract that appear as tags, with their tone. */
export const TONES = {
  visitState: { PLANNED: 'planned', HELD: 'done', CANCELLED: 'ended', DISPUTED: 'disputed', RUNNING: 'running' },
  communityState: { DRAFT: 'running', PROPOSED: 'waiting', APPROVED: 'done', ACTIVE: 'running', CONCLUDED: 'ended', DISSOLVED: 'ended' },
  pairingState: { ACTIVE: 'running', ENDED: 'ended' },
  quotaState: { ON_TRACK: 'running', BEHIND: 'overdue', DONE: 'done', NOT_STARTED: 'planned' },
  evaluationState: { SELF_ASSESSMENT: 'running', CROSS_CHECK: 'running', EXPERT_SCORING: 'running', DECISION: 'waiting', OBJECTION: 'disputed', PUBLISHED: 'done' },
  schemeState: { DRAFT: 'planned', PUBLISHED: 'done' },
  importState: { RUNNING: 'running', PREVIEWED: 'waiting', COMMITTED: 'done', FAILED: 'faulty' },
  rowState: { NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged', FAULTY: 'faulty', FOREIGN: 'ended' },
  schoolStatus: { OPEN: 'done', CLOSED: 'ended' },
} as const satisfies Record<string, Record<string, Tone>>
