import { listed } from '@/shared/format/lists'
import { t } from '@/shared/i18n'
import { period } from '@/shared/time/days'
import type { Visit, VisitRow } from './useVisits'

/** Who went where: 实验小学 → 柳河小学; a school that receives itself stays at home. */
export function wayOf(visit: Pick<VisitRow, 'organiser' | 'hosts'>): string {
  const elsewhere = visit.hosts.filter(host => host.id !== visit.organiser.id)
  return elsewhere.length
    ? `${visit.organiser.name} → ${listed(elsewhere.map(host => host.name))}`
    : t('visit.atHome', { name: visit.organiser.name })
}

/** 11-12 周四 09:00–11:30 · 城关二小 → 长岭小学 · 送教下乡. */
export function whenAndWhere(visit: Visit): string {
  const hours = [visit.startTime, visit.endTime].filter(time => time !== undefined && time !== null).map(time => time!.slice(0, 5)).join('–')
  const when = [period(visit.firstDay, visit.lastDay, visit.dayWording), hours].filter(Boolean).join(' ')
  return [when, wayOf(visit), t(`domain.visitKind.${visit.kind}`)].join(' · ')
}
