import { t } from '@/shared/i18n'
import { period } from '@/shared/time/days'
import { hoursOf, wayOf } from '@/shared/visits'
import type { Visit } from './useVisits'

/** 11-12 周四 09:00–11:30 · 城关二小 → 长岭小学 · 送教下乡. */
export function whenAndWhere(visit: Visit): string {
  const when = [period(visit.firstDay, visit.lastDay, visit.dayWording), hoursOf(visit)].filter(Boolean).join(' ')
  return [when, wayOf(visit), t(`domain.visitKind.${visit.kind}`)].join(' · ')
}
