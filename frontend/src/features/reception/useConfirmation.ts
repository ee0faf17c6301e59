import { newId } from '@/shared/api/ids'
import { t } from '@/shared/i18n'
import { post } from '@/shared/offline/sending'

interface Person {
  id: string
  name: string
}

/** The host's own word that somebody is here; kept for the network like everything else. */
export function useConfirmation(visit: string) {
  const path = `/api/v1/visits/${visit}/check-ins`
  const words = (name: string) => ({ kind: 'confirmation' as const, title: t('reception.unsent', { name }), hint: t('reception.byHand') })

  /** Confirms a check-in the person has made. */
  async function confirm(checkIn: string, name: string): Promise<void> {
    await post({ method: 'POST', path: `${path}/${checkIn}/confirmation`, ...words(name) })
  }

  /** Writes down who came without a phone, and confirms it. */
  async function writeDown(person: Person): Promise<void> {
    const id = newId()
    const now = new Date().toISOString()
    const body = { occurredAt: now, deviceClock: now, staffId: person.id, typedIn: true }
    await post({ method: 'PUT', path: `${path}/${id}`, body, ...words(person.name) })
    await confirm(id, person.name)
  }

  return { confirm, writeDown }
}
