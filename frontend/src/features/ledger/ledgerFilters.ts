import { computed } from 'vue'
import { type Me, useSession } from '@/shared/session/session'
import { useFilters } from '@/shared/ui/useFilters'
import type { LedgerQuery, Subject } from './useLedger'

/** Whose ledger somebody opens first: that of his community, his school or his own; a coordinator chooses. */
export function ownSubject(me: Pick<Me, 'roles' | 'staffId'> | undefined): { subject: Subject, id: string } {
  const community = me?.roles.find(role => role.communityId)?.communityId
  const school = me?.roles.find(role => role.role === 'SCHOOL_COORDINATOR')?.schoolId
  const own = me?.roles.some(role => role.role === 'TEACHER') ? me.staffId : undefined
  if (community) {
    return { subject: 'COMMUNITY', id: community }
  }
  if (school) {
    return { subject: 'SCHOOL', id: school }
  }
  return own ? { subject: 'STAFF', id: own } : { subject: 'COMMUNITY', id: '' }
}

/** Whose ledger, of which days and kind: as the address has it and as the server takes it. */
export function useLedgerFilters() {
  const { filters, isFiltered, change, clear } = useFilters({ ...ownSubject(useSession().me), from: '', to: '', kind: '' })
  const wanted = computed<LedgerQuery>(() => ({
    subject: filters.subject as Subject,
    id: filters.id,
    from: filters.from || undefined,
    to: filters.to || undefined,
    kind: (filters.kind || undefined) as LedgerQuery['kind'],
  }))
  const asked = computed(() => {
    const set = Object.entries(wanted.value).filter(([, value]) => value) as [string, string][]
    return new URLSearchParams(set).toString()
  })
  /** Exactly what is shown, for the sheet. */
  const exported = computed(() => `/api/v1/ledger?${asked.value}`)
  /** Where the same ledger is found again. */
  const address = computed(() => `${location.origin}/ledger?${asked.value}`)
  return { filters, wanted, exported, address, isFiltered, change, clear }
}
