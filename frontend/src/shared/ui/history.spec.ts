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

it('says of a list which parts came, went or became others', () => {
  const before = JSON.stringify([{ id: '1', name: '集体备课', maxPoints: 10 }, { id: '2', name: '送教', maxPoints: 5 }])
  const after = JSON.stringify([{ id: '1', name: '集体备课', maxPoints: 15 }, { id: '3', name: '跟岗', maxPoints: 5 }])

  expect(alterations({ criteria: { before, after } }, 'CHANGED', { words: 'evaluation.schemeField' })).toEqual([
    { label: '指标与评分', after: '增加 跟岗；去掉 送教；修改 集体备课' },
  ])
})

it('tells lists of words, days and yes or no as people write them', () => {
  const told = alterations({
    visitKinds: { before: '["LESSON_DELIVERY"]', after: '["LESSON_DELIVERY","OPEN_WEEK"]' },
  }, 'CHANGED', { words: 'pairing.field', enums: { visitKinds: 'visitKind' } })
  expect(told[0]).toMatchObject({ before: '送教下乡', after: '送教下乡、教学开放周' })

  expect(alterations({
    disabled: { before: 'false', after: 'true' },
  }, 'CHANGED', { words: 'account.field' })).toEqual([{ label: '停用', before: '否', after: '是' }])

  expect(alterations({
    firstSemester: { before: null, after: '{"firstDay":"2026-09-01","lastDay":"2027-01-20"}' },
  }, 'CREATED', { words: 'district.field' })).toEqual([{ label: '第一学期', after: '2026-09-01 至 2027-01-20' }])
})

it('tells an instant as the time of day it was in China', () => {
  const told = alterations({ lockedAt: { before: null, after: '2020-11-27T21:51:01.186484Z' } }, 'CHANGED', { words: 'account.field' })

  expect(told[0]).toMatchObject({ label: '锁定时间', after: '2020-11-28 05:51' })
})
