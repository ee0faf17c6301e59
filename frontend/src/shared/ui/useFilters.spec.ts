import { expect, it, vi } from 'vitest'
import { within } from '@/shared/testing/page'
import { useFilters } from './useFilters'

const filters = () => useFilters({ kind: '', state: 'HELD' })

it('reads the filters from the address', async () => {
  const { result } = await within('/visits?kind=LECTURE', filters)
  expect(result.filters).toEqual({ kind: 'LECTURE', state: 'HELD' })
  expect(result.isFiltered.value).toBe(true)
})

it('writes a change into the address and goes back to the first page', async () => {
  const { result, router } = await within('/visits?cursor=abc&open=7', filters)
  await result.change({ kind: 'LECTURE' })
  expect(router.currentRoute.value.query).toEqual({ kind: 'LECTURE', open: '7' })
})

it('changes the address when one is set', async () => {
  const { result, router } = await within('/visits', filters)
  result.filters.kind = 'LECTURE'
  await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ kind: 'LECTURE' }))
  expect(result.filters.kind).toBe('LECTURE')
})

it('keeps what is as usual out of the address', async () => {
  const { result, router } = await within('/visits?kind=LECTURE&state=PLANNED', filters)
  await result.clear()
  expect(router.currentRoute.value.fullPath).toBe('/visits')
  expect(result.isFiltered.value).toBe(false)
})

it('asks the server only for what is set', async () => {
  const { result } = await within('/visits', filters)
  expect(result.query.value).toEqual({ kind: undefined, state: 'HELD' })
})
