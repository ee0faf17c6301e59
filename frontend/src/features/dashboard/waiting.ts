import { CalendarDays, FileWarning, Flag, Gauge, MessageSquareWarning, Network, School } from 'lucide-vue-next'
import type { Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { t } from '@/shared/i18n'
import type { Dashboard } from './useDashboard'

/** Something that waits: how much of it, one of them by name, and where it is dealt with. */
export interface WaitingLine {
  key: string
  icon: Component
  title: string
  sample?: string
  count?: number
  to: RouteLocationRaw
}

const KINDS: Record<Dashboard['waiting'][number]['kind'], Pick<WaitingLine, 'icon' | 'to'>> = {
  COMMUNITY_PROPOSED: { icon: Network, to: { name: 'communities', query: { state: 'PROPOSED' } } },
  VISIT_DISPUTED: { icon: Flag, to: { name: 'visits', query: { disputed: 'true' } } },
  IMPORT_UNFINISHED: { icon: FileWarning, to: { name: 'imports' } },
  EVALUATION_TO_DECIDE: { icon: Gauge, to: { name: 'evaluations', query: { state: 'DECISION' } } },
  OBJECTION_OPEN: { icon: MessageSquareWarning, to: { name: 'evaluations', query: { state: 'OBJECTION' } } },
}

/** What waits for the coordinator; in a new district first what to begin with. */
export function waitingOf({ counts, waiting }: Dashboard, hasCalendar: boolean): WaitingLine[] {
  return [
    ...(hasCalendar ? [] : [{ key: 'calendar', icon: CalendarDays, title: t('dashboard.step.calendar'), to: { name: 'calendar' } }]),
    ...(counts.schools ? [] : [{ key: 'schools', icon: School, title: t('dashboard.step.schools'), to: { name: 'imports' } }]),
    ...(counts.communities ? [] : [{ key: 'communities', icon: Network, title: t('dashboard.step.communities'), to: { name: 'communities' } }]),
    ...waiting.map(({ kind, sample, count }) => ({ key: kind, title: t(`dashboard.waitingKind.${kind}`), sample, count, ...KINDS[kind] })),
  ]
}
