import type { Schema } from '@/shared/api/client'

export type Standing = Schema<'SchoolStanding'>

/** How many of the resources a school does not reach. */
export const missed = (school: Standing) => school.values.filter(value => !value.reached).length

/** The schools furthest from passing first, equal ones by name. */
export const worstFirst = (schools: Standing[]): Standing[] =>
  schools.toSorted((one, other) => missed(other) - missed(one) || one.school.name.localeCompare(other.school.name, 'zh'))
