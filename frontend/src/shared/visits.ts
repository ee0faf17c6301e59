import type { Schema } from '@/shared/api/client'
import { listed } from '@/shared/format/lists'
import { t } from '@/shared/i18n'

type VisitRow = Schema<'VisitRow'>

/** The kinds of activities. */
export const VISIT_KINDS: VisitRow['kind'][] = [
  'LEADERS_VISIT', 'TEACHERS_VISIT', 'STUDENTS_VISIT', 'LESSON_DELIVERY', 'OPEN_WEEK', 'DEMONSTRATION_LESSON', 'OBSERVATION_LESSON',
  'QUALITY_LESSON', 'RESEARCH_LESSON', 'SAME_LESSON', 'JOINT_PREPARATION', 'SEMINAR', 'LECTURE', 'SHADOWING', 'SECONDMENT', 'JOINT_MEETING',
  'JOINT_EXAM', 'MORAL_EDUCATION', 'ARTS_SPORTS', 'HOME_VISIT', 'PARENTS_SCHOOL', 'DONATION', 'TRAINING', 'INSPECTION', 'OTHER',
]

/** 14:00 of 14:00:00. */
export const clock = (time: string) => time.slice(0, 5)

/** 14:00–16:30, or nothing. */
export const hoursOf = (visit: Pick<VisitRow, 'startTime' | 'endTime'>) =>
  [visit.startTime, visit.endTime].flatMap(time => (time ? [clock(time)] : [])).join('–')

/** Where a visit goes: 柳河小学、石坝小学. */
export const hostsOf = (visit: Pick<VisitRow, 'hosts'>) => listed(visit.hosts.map(host => host.name))

/** Who went where: 实验小学 → 柳河小学; a school that receives itself stays at home. */
export function wayOf({ organiser, hosts }: Pick<VisitRow, 'organiser' | 'hosts'>): string {
  const elsewhere = hosts.filter(host => host.id !== organiser.id)
  return elsewhere.length ? `${organiser.name} → ${hostsOf({ hosts: elsewhere })}` : t('shared.atHome', { name: organiser.name })
}
