import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import MovingCard from './MovingCard.vue'
import type { Moving } from './useDashboard'

const community = (name: string, silentDays: number): Moving => ({
  communityId: name, name, silentDays, lastVerifiedDay: '2026-09-29', weeks: [0, 0, 0, 0, 0, 0, 0, 1],
})

it('tells the silent from the lively', () => {
  const card = mount(MovingCard, {
    props: { moving: [community('龙泉学区', 50), community('白马学区', 12), community('实验小学', 0)], silentFrom: 21 },
    global: { stubs: { RouterLink: { template: '<a><slot /></a>' } } },
  })

  expect(card.findAll('a.line').map(line => line.text()).join(' ')).toMatch(/龙泉学区.*50.*实验小学/)
  expect(card.text()).not.toContain('白马学区')
})

it('counts no days where nothing was ever verified', () => {
  const card = mount(MovingCard, {
    props: { moving: [{ ...community('北岭学区', 5931), lastVerifiedDay: undefined }], silentFrom: 21 },
    global: { stubs: { RouterLink: { template: '<a><slot /></a>' } } },
  })

  expect(card.get('a.line').text()).toMatch(/北岭学区.*还没有/)
})
