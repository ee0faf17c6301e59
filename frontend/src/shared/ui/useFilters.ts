import { computed, reactive } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * The filters of a list, kept in the address, so that a view can be sent to a colleague and the back button undoes one.
 * `defaults` names every filter; a value equal to its default stays out of the address. Setting one changes the address;
 * `change` sets several at once.
 */
export function useFilters<Names extends string>(defaults: Record<Names, string>) {
  const route = useRoute()
  const router = useRouter()
  const names = Object.keys(defaults) as Names[]

  const filters = reactive(Object.fromEntries(names.map(name => [name, computed({
    get: () => String(route.query[name] ?? defaults[name]),
    set: value => void change({ [name]: value } as Record<Names, string>).catch(reportError),
  })]))) as unknown as Record<Names, string>
  /** Only what is set, for the request; `undefined` rather than empty. */
  const query = computed(() => {
    const set = names.map(name => [name, filters[name] || undefined])
    return Object.fromEntries(set) as Record<Names, string | undefined>
  })
  /** An order shows all there is, so it is no filter. */
  const isFiltered = computed(() => names.some(name => name !== 'sort' && filters[name] !== defaults[name]))

  async function change(changes: Partial<Record<Names, string>>): Promise<void> {
    const wanted = { ...filters, ...changes }
    const kept = names.filter(name => wanted[name] !== defaults[name])
    const others = Object.entries(route.query).filter(([name]) => !names.includes(name as Names) && name !== 'cursor')
    await router.push({ query: Object.fromEntries([...others, ...kept.map(name => [name, wanted[name]])]), hash: route.hash })
  }

  const clear = () => change({ ...defaults, ...('sort' in filters ? { sort: filters.sort } : {}) })

  return { filters, query, isFiltered, change, clear }
}
