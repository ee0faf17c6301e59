import { expect, it } from 'vitest'
import { within } from '@/shared/testing/page'
import { useKeyset } from './useKeyset'

it('walks forward and back through the pages', async () => {
  const { result, router } = await within('/visits?kind=LECTURE', useKeyset)
  await result.next('page2')
  await result.next('page3')
  await result.previous()
  expect(result.cursor.value).toBe('page2')
  await result.previous()
  expect(router.currentRoute.value.fullPath).toBe('/visits?kind=LECTURE')
})

it('returns to the first page when the way back was lost with a reload', async () => {
  const { result } = await within('/visits?cursor=page7', useKeyset)
  await result.previous()
  expect(result.cursor.value).toBeUndefined()
})
