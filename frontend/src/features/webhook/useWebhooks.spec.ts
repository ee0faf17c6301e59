import { describe, expect, it } from 'vitest'
import { standing } from './useWebhooks'

describe('how a webhook stands', () => {
  it('is at work only when it is enabled and has a secret', () => {
    expect(standing({ enabled: true, hasSecret: true }).label).toBe('webhook.running')
    expect(standing({ enabled: true, hasSecret: false }).label).toBe('webhook.noSecret')
    expect(standing({ enabled: false, hasSecret: true }).label).toBe('webhook.stopped')
  })
})
