import { type Schema, api } from '@/shared/api/client'
import { t } from '@/shared/i18n'

export type Named = Schema<'Ref'>

/** Something that can be picked, with a word that tells it from others of the same name. */
export interface Choice extends Named {
  hint?: string
}

/** Schools by name, pinyin initials or code. */
export async function findSchools(q: string): Promise<Choice[]> {
  const { data } = await api.GET('/api/v1/schools', { params: { query: { q: q || undefined, limit: 20 } } })
  return (data?.items ?? []).map(school => ({ id: school.id, name: school.name, hint: `${t(`domain.stage.${school.stage}`)} · ${school.code}` }))
}

/** Staff by name or pinyin initials, perhaps of one school only. */
export async function findStaff(q: string, school?: string): Promise<Choice[]> {
  const { data } = await api.GET('/api/v1/staff', { params: { query: { q: q || undefined, school, limit: 20 } } })
  return (data?.items ?? []).map(person => ({ id: person.id, name: person.name, hint: person.currentSchool?.name }))
}

/** Communities by name. */
export async function findCommunities(q: string): Promise<Choice[]> {
  const { data } = await api.GET('/api/v1/communities', { params: { query: { q: q || undefined, limit: 20 } } })
  return (data?.items ?? []).map(community => ({ id: community.id, name: community.name, hint: t(`domain.communityKind.${community.kind}`) }))
}

/** The name of a school that is chosen already. */
export const schoolName = async (id: string) => (await api.GET('/api/v1/schools/{id}', { params: { path: { id } } })).data?.name

/** The name of somebody who is chosen already. */
export const staffName = async (id: string) => (await api.GET('/api/v1/staff/{id}', { params: { path: { id } } })).data?.name

/** The name of a community that is chosen already. */
export const communityName = async (id: string) => (await api.GET('/api/v1/communities/{id}', { params: { path: { id } } })).data?.name
