import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { has } from '@/shared/i18n'
import StateTag from './StateTag.vue'
import { TONES } from './stateTones'

describe('a state', () => {
  it('shows its word and an icon that a reader by ear is spared', () => {
    const tag = mount(StateTag, { props: { tone: 'waiting', label: '待审' } })
    expect(tag.text()).toBe('待审')
    expect(tag.get('svg').attributes('aria-hidden')).toBe('true')
  })

  it('has words wherever it has a tone', () => {
    const wordless = Object.entries(TONES).flatMap(([kind, states]) => Object.keys(states).map(state => `domain.${kind}.${state}`)).filter(key => !has(key))
    expect(wordless).toEqual([])
  })
})
