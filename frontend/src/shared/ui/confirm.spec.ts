import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import ConfirmHost from './ConfirmHost.vue'
import { ask, asked, confirm } from './confirm'

const question = { title: '解散共同体', body: '4 所学校退出，记录保留。', action: '解散' }
const host = () => mount(ConfirmHost, { global: { stubs: { teleport: true } }, attachTo: document.body })

it('agrees with the named button only', async () => {
  const shown = host()
  const agreed = confirm(question)
  await nextTick()
  expect(shown.text()).toContain('4 所学校退出')
  await shown.get('form').trigger('submit')
  expect(await agreed).toBe(true)
  expect(asked.value).toBeUndefined()
})

it('takes the cross for a no', async () => {
  const shown = host()
  const agreed = confirm(question)
  await nextTick()
  await shown.get('[aria-label="关闭"]').trigger('click')
  expect(await agreed).toBe(false)
})

it('does not go on without a reason that is needed', async () => {
  const shown = host()
  const answered = ask({ ...question, remark: '原因', remarkRequired: true })
  await nextTick()
  expect(shown.get('[type=submit]').attributes('disabled')).toBeDefined()
  await shown.get('textarea').setValue('学校撤并')
  await shown.get('form').trigger('submit')
  expect(await answered).toBe('学校撤并')
})
