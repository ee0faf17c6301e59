import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import * as files from '@/shared/api/files'
import ExportButton from './ExportButton.vue'

const button = (total?: number) => mount(ExportButton, {
  props: { list: '/api/v1/schools', query: { q: '红墩', stage: undefined, areaClass: 'TOWN' }, total, name: '学校' },
})

it('takes away exactly what is filtered', async () => {
  const download = vi.spyOn(files, 'downloadSheet').mockResolvedValue()
  const shown = button(1286)
  expect(shown.text()).toBe('导出 1,286 条')

  await shown.get('button').trigger('click')
  await flushPromises()

  expect(download).toHaveBeenCalledWith('/api/v1/schools?q=%E7%BA%A2%E5%A2%A9&areaClass=TOWN', '学校')
})

it('is not there when there is nothing to take away', () => {
  expect(button(0).find('button').exists()).toBe(false)
  expect(button().find('button').exists()).toBe(false)
})
