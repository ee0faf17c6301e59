import type { LedgerRow, LedgerSummary } from './useLedger'

/** The days a ledger spans: as asked for, or from its first record to its last. */
export function spanOf(summary: Pick<LedgerSummary, 'from' | 'to'>, rows: Pick<LedgerRow, 'day' | 'lastDay'>[]) {
  const lastDays = rows.map(row => row.lastDay).sort()
  return { from: summary.from ?? rows[0]?.day ?? '', to: summary.to ?? lastDays.at(-1) ?? '' }
}
