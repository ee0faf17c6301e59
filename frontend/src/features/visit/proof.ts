import { metres } from '@/shared/format/numbers'
import { t } from '@/shared/i18n'
import { dayOf, instant, timeOf } from '@/shared/time/days'
import type { CheckIn } from './useVisits'

const LATE = 10 * 60_000

/** When somebody checked in: the time, with the day where it is not that of the visit. */
export function checkedInAt(checkIn: CheckIn, firstDay: string): string {
  return (dayOf(checkIn.occurredAt) === firstDay ? timeOf : instant)(checkIn.occurredAt)
}

/** What a check-in rests on, in numbers and in the words of who made it. */
export function proofOf(checkIn: CheckIn): string {
  const sentLater = Date.parse(checkIn.receivedAt) - Date.parse(checkIn.occurredAt) > LATE
  return [
    checkIn.confirmed ? t('visit.confirmedByHost') : '',
    typeof checkIn.distanceMetres === 'number' ? t('visit.distance', { d: metres(checkIn.distanceMetres) }) : '',
    typeof checkIn.accuracyMetres === 'number' ? t('visit.accuracy', { d: metres(checkIn.accuracyMetres) }) : '',
    checkIn.reason ? `“${checkIn.reason}”` : '',
    sentLater ? t(checkIn.evidence === 'TYPED_IN' ? 'visit.typedInLater' : 'visit.sentLater', { when: instant(checkIn.receivedAt) }) : '',
  ].filter(Boolean).join(t('visit.history.comma'))
}
