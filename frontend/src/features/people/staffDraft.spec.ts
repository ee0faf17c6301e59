import { expect, it } from 'vitest'
import { draftOf, inputOf } from './staffDraft'

it('reads subjects however they are separated and leaves out a post without a school', () => {
  const input = { ...inputOf(undefined, '2026-09-01'), name: ' 王敏 ', subjects: '语文、数学,英语' }

  expect(draftOf(input)).toMatchObject({ name: '王敏', subjects: ['语文', '数学', '英语'], posts: [] })
})
