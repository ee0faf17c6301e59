import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { type Schema, api } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import type { MenuEntry } from '@/shared/module'

export interface Found {
  key: string
  kind: string
  name: string
  hint?: string | null
  to: RouteLocationRaw
}

/** The route that shows a record of a kind; the features keep these names. */
const PAGES: Record<Schema<'SearchKind'>, string> = { SCHOOL: 'school', STAFF: 'staff-member', COMMUNITY: 'community', VISIT: 'visit' }

/** Records whose name, pinyin initials or code begin like the words. */
export function useFound(q: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['search', toValue(q)]),
    enabled: computed(() => toValue(q).length > 0),
    placeholderData: previous => previous,
    queryFn: async (): Promise<Found[]> => {
      const { data } = await api.GET('/api/v1/search', { params: { query: { q: toValue(q) } } })
      return (data?.items ?? []).map(({ id, kind, name, hint }) => ({
        key: id, kind: t(`domain.searchKind.${kind}`), name, hint, to: { name: PAGES[kind], params: { id } },
      }))
    },
  })
}

/** Pages of the menu whose title holds the words. */
export function foundPages(menu: MenuEntry[], q: string): Found[] {
  const wanted = q.toLowerCase()
  return menu
    .map(entry => ({ key: entry.route, kind: t('shell.pages'), name: t(entry.title), to: { name: entry.route } }))
    .filter(page => page.name.toLowerCase().includes(wanted))
}
