import { expect, it } from 'vitest'
import { alterations } from './history'

const telling = { words: 'community.field', enums: { state: 'communityState' }, names: { '01a218d5-a065-745d-a0fb-c7d4e8cd10dc': '实验小学' } }

it('tells what became what, in the words of the reader', () => {
  const fields = { state: { before: 'DRAFT', after: 'PROPOSED' }, name: { before: '甲', after: '乙' } }

  expect(alterations(fields, 'CHANGED', telling)).toEqual([
    { label: '状态', before: '编组中', after: '待审' },
    { label: '名称', before: '甲', after: '乙' },
  ])
})

it('tells of a new record only what it is, and names instead of ids', () => {
  const fields = { schoolId: { before: null, after: '01a218d5-a065-745d-a0fb-c7d4e8cd10dc' }, endDay: { before: null, after: null } }

  expect(alterations(fields, 'CREATED', telling)).toEqual([{ label: '学校', after: '实验小学' }])
})

it('keeps technical fields and unknown ids to itself', () => {
  const fields = { fileId: { before: null, after: 'x' }, schoolId: { before: null, after: '01a218d5-0000-745d-a0fb-c7d4e8cd10dc' } }

  expect(alterations(fields, 'CREATED', telling)).toEqual([])
})
