import { expect, it } from 'vitest'
import { useNewPassword } from './newPassword'

it('wants ten characters, Chinese ones counting one each', () => {
  const { first, second, isGood, tooShort } = useNewPassword()
  first.value = '城乡学校互助共同'
  second.value = first.value
  expect(tooShort.value).toBe('至少 10 个字符')
  expect(isGood.value).toBe(false)
  first.value = '城乡学校互助共同体好'
  second.value = first.value
  expect(isGood.value).toBe(true)
})

it('says when the two differ, but not before the second is typed', () => {
  const { first, second, differ } = useNewPassword()
  first.value = 'a-long-password'
  expect(differ.value).toBeUndefined()
  second.value = 'a-long-passwort'
  expect(differ.value).toBe('两次输入的不一样')
})
