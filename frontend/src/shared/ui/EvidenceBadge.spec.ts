import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import EvidenceBadge from './EvidenceBadge.vue'
import { EVIDENCE } from './evidence'

it('says each grade in words, not by colour alone', () => {
  const words = EVIDENCE.map(grade => mount(EvidenceBadge, { props: { grade } }).text())
  expect(words).toEqual(['现场确认', '已定位', '接待码', '有说明', '补录'])
})

it('explains the grade to who asks', () => {
  expect(mount(EvidenceBadge, { props: { grade: 'POSITION' } }).attributes('title')).toBe('签到时位置在校内')
})
