/** What other systems may be let into, resource by resource. */
export const RESOURCES = [
  'schools', 'staff', 'school-years', 'thresholds', 'communities', 'pairings', 'quotas', 'visits', 'files', 'ledger', 'schemes', 'evaluations', 'changes',
]
/** What follows from other records, or is the bureau's own to write. */
export const READ_ONLY = new Set(['ledger', 'schemes', 'evaluations', 'changes'])
