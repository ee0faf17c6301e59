import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import CodeBoxes from './CodeBoxes.vue'

function boxes() {
  const page = mount(CodeBoxes, {
    props: { modelValue: '', 'onUpdate:modelValue': (code: string) => page.setProps({ modelValue: code }) },
  })
  return page
}

it('gives out the code as soon as six digits are there', async () => {
  const page = boxes()
  await page.get('input').setValue('40791')
  expect(page.emitted('complete')).toBeUndefined()
  await page.get('input').setValue('407912')
  expect(page.emitted('complete')).toEqual([['407912']])
})

it('takes what is pasted with spaces or typed in full width', async () => {
  const page = boxes()
  await page.get('input').setValue('407 912')
  await page.get('input').setValue('')
  await page.get('input').setValue('４０７９１３')
  expect(page.emitted('complete')).toEqual([['407912'], ['407913']])
})

it('shows one digit a box and leaves letters out', async () => {
  const page = boxes()
  await page.get('input').setValue('4a0')
  expect(page.findAll('span').map(box => box.text())).toEqual(['4', '0', '', '', '', ''])
})

it('says beside the boxes what is wrong', () => {
  const page = mount(CodeBoxes, { props: { modelValue: '407912', wrong: '这个码已经换过了' } })
  expect(page.get('[role=alert]').text()).toBe('这个码已经换过了')
  expect(page.get('input').attributes('aria-invalid')).toBe('true')
})
