import { describe, expect, it } from 'vitest'
import { standing } from './useWebhooks'

describe('how a webhook stands', () => {
  it('is at work only when it is enabled and has a secret', () => {
    expect(standing({ enabled: true, hasSecret: true }).label).toBe('推送中')
    expect(standing({ enabled: true, hasSecret: false }).label).toBe('未给密钥')
    expect(standing({ enabled: false, hasSecret: true }).label).toBe('已停用')
  })
})
