export interface RotatingCode {
  /** Base32 (RFC 4648). */
  secret: string
  stepSeconds: number
  digits: number
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code shown at a moment (milliseconds since 1970): RFC 6238 with HMAC-SHA-1, made on the phone without a network. */
export async function codeAt({ secret, stepSeconds, digits }: RotatingCode, millis: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  const counter = new DataView(new ArrayBuffer(8))
  counter.setBigUint64(0, BigInt(Math.floor(millis / 1000 / stepSeconds)))
  const hash = new DataView(await crypto.subtle.sign('HMAC', key, counter))
  const offset = hash.getUint8(hash.byteLength - 1) & 0xF
  const number = hash.getUint32(offset) & 0x7FFFFFFF
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** Seconds until the next code. */
export const secondsLeft = ({ stepSeconds }: RotatingCode, millis: number) => stepSeconds - Math.floor(millis / 1000) % stepSeconds

function bytesOf(base32: string): Uint8Array<ArrayBuffer> {
  const letters = base32.toUpperCase().replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor(letters.length * 5 / 8))
  let bits = 0
  let pending = 0
  let filled = 0
  for (const letter of letters) {
    pending = (pending << 5 | BASE32.indexOf(letter)) & 0xFFF
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[filled++] = pending >> bits
    }
  }
  return bytes
}
