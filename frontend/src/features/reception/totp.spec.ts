import { describe, expect, it } from 'vitest'
import { codeAt, secondsLeft } from './totp'

/** The secret of RFC 6238, appendix B: the ASCII text 12345678901234567890. */
const RFC = { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', stepSeconds: 30, digits: 8 }

describe('the rotating code', () => {
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('is at second %i what RFC 6238 says', async (second, code) => {
    expect(await codeAt(RFC, second * 1000)).toBe(code)
  })

  it('stays for a minute and keeps its leading zero', async () => {
    const host = { ...RFC, stepSeconds: 60, digits: 6 }
    const codes = await Promise.all([0, 59_999, 60_000].map(millis => codeAt(host, millis)))
    expect(codes[0]).toBe(codes[1])
    expect(codes[1]).not.toBe(codes[2])
    expect(codes.every(code => /^\d{6}$/.test(code))).toBe(true)
  })

  it('says how long it stays', () => {
    expect(secondsLeft({ ...RFC, stepSeconds: 60 }, 23_400)).toBe(37)
  })
})
