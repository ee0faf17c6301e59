import { expect, it } from 'vitest'
import { useNewPassword } from './newPassword'

it('wants ten characters, Chinese ones counting one each', () => {
  const password = useNewPassword()
  password.first = password.second = '城乡学校互助共同'
  expect(password.tooShort).toBe('至少 10 个字符')
  expect(password.isGood).toBe(false)
  password.first = password.second = '城乡学校互助共同体好'
  expect(password.isGood).toBe(true)
})

it('says when the two differ, but not before the second is typed', () => {
  const password = useNewPassword()
  password.first = 'a-long-password'
  expect(password.differ).toBeUndefined()
  password.second = 'a-long-passwort'
  expect(password.differ).toBe('两次输入的不一样')
})
