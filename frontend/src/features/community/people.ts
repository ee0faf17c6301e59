import type { Named } from '@/shared/ui/choices'
import type { Community, Contact, Seat } from './useCommunities'

export const DUTIES: Seat['duty'][] = ['HEAD', 'DEPUTY', 'MEMBER']

/** Somebody as the form holds him: from the staff register, or by name alone when he is not in it. */
export interface PersonInput {
  staffId: string | null
  name: string
}

type SeatInput = PersonInput & { duty: Seat['duty'] }

interface PeopleInput {
  secretary: PersonInput
  seats: SeatInput[]
  /** One line for each school that belongs to the community. */
  contacts: (PersonInput & { schoolId: string, school: string })[]
}

export function inputOf(community: Community, schools: Named[]): PeopleInput {
  return {
    secretary: { staffId: community.secretaryGeneralId ?? null, name: community.secretaryGeneral?.name ?? '' },
    seats: community.leadingGroup.map(({ staffId, name, duty }) => ({ staffId: staffId ?? null, name, duty })),
    contacts: schools.map(({ id, name }) => {
      const contact = community.contacts.find(({ schoolId }) => schoolId === id)
      return { schoolId: id, school: name, staffId: contact?.staffId ?? null, name: contact?.name ?? '' }
    }),
  }
}

/** The first seat is that of the head. */
export const newSeat = (others: SeatInput[]): SeatInput => ({ staffId: null, name: '', duty: others.length ? 'MEMBER' : 'HEAD' })

/** What is sent: lines without a name are left out, contacts of schools that left stay as they were. */
export function draftOf(input: PeopleInput, community: Community) {
  const named = <P extends PersonInput>(people: P[]) => people.filter(({ name }) => name.trim())
  const shown = input.contacts.map(({ schoolId }) => schoolId)
  return {
    secretaryGeneralId: input.secretary.staffId,
    leadingGroup: named(input.seats).map(({ staffId, name, duty }): Seat => ({ staffId: staffId ?? undefined, name: name.trim(), duty })),
    contacts: [
      ...community.contacts.filter(({ schoolId }) => !shown.includes(schoolId)),
      ...named(input.contacts)
        .map(({ schoolId, staffId, name }): Contact => ({ schoolId, staffId: staffId ?? undefined, name: name.trim() })),
    ],
  }
}
