import { ref, watch } from 'vue'
import type { Schema } from '@/shared/api/client'
import { newId } from '@/shared/api/ids'
import { t } from '@/shared/i18n'
import { pendingWrites, waiting } from '@/shared/offline/outbox'
import { post } from '@/shared/offline/sending'
import { useSession } from '@/shared/session/session'
import type { Named } from '@/shared/ui/choices'

/** The host's own word that somebody is here; kept for the network like everything else. */
export function useConfirmation(visit: string) {
  const path = `/api/v1/visits/${visit}/check-ins`
  const correction = { name: 'reception', params: { id: visit } }
  const words = (name: string) => ({ kind: 'confirmation' as const, title: t('reception.unsent', { name }), hint: t('reception.byHand'), correction })
  /** Check-ins confirmed and people written down that the server does not know of yet. */
  const onTheirWay = ref(new Set<string>())

  async function look(): Promise<void> {
    const writes = (await pendingWrites(useSession().me!.accountId)).filter(write => write.path.startsWith(path))
    onTheirWay.value = new Set(writes.flatMap(write => [write.path.split('/')[6]!, (write.body as Schema<'NewCheckIn'> | undefined)?.staffId ?? []].flat()))
  }
  watch(waiting, () => look().catch(reportError), { immediate: true })

  /** Confirms a check-in the person has made. */
  async function confirm(checkIn: string, name: string): Promise<void> {
    await post({ method: 'POST', path: `${path}/${checkIn}/confirmation`, ...words(name) })
  }

  /** Writes down who came without a phone, and confirms it. */
  async function writeDown(person: Named): Promise<void> {
    const id = newId()
    const now = new Date().toISOString()
    const body = { occurredAt: now, deviceClock: now, staffId: person.id, typedIn: true }
    await post({ method: 'PUT', path: `${path}/${id}`, body, ...words(person.name), title: t('reception.unsentNote', { name: person.name }) })
    await confirm(id, person.name)
  }

  return { onTheirWay, confirm, writeDown }
}
