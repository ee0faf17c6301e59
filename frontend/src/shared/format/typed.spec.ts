import { expect, it } from 'vitest'
import { figure, said, several } from './typed'

it('says nothing where nothing was typed', () => {
  expect([said('  '), said(' 王敏 ')]).toEqual([undefined, '王敏'])
  expect([figure(' '), figure('3.5'), figure('0')]).toEqual([undefined, 3.5, 0])
})

it('reads several words however they are separated', () => {
  expect(several('语文、数学，英语；体育 美术,音乐;')).toEqual(['语文', '数学', '英语', '体育', '美术', '音乐'])
})
