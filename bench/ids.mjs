// The ids and numbers of the generated districts, as district.sql makes them.

/** A number as that many hexadecimal digits. */
export const hex = (number, width) => number.toString(16).padStart(width, '0')

/** Kinds of records, by the number that stands in their ids. */
export const KIND = { district: 1, school: 10, staff: 11, community: 13, pairing: 20, quota: 21, visit: 30, participant: 32, account: 40 }

export const id = (kind, district, number) => `019b${hex(kind, 4)}-${hex(district, 4)}-7000-8000-${hex(number, 12)}`

/** Visits that were held; those behind them are still to come. */
export const HELD = 8000

/** Where a visit takes place: the host is one of the five schools of its community. */
export function placeOf(district, visit) {
  const school = 1 + ((visit - 1) % 12) * 5 + ((Math.floor(visit / 12) + 1) % 5)
  return { latitude: 30 + district * 0.01 + school * 0.001, longitude: 104 + school * 0.001 }
}

/** A UUID of version 7 (RFC 9562). */
export function uuid7() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  new DataView(bytes.buffer).setUint32(0, Math.floor(Date.now() / 65536))
  new DataView(bytes.buffer).setUint16(4, Date.now() % 65536)
  bytes[6] = 0x70 | (bytes[6] & 0x0f)
  bytes[8] = 0x80 | (bytes[8] & 0x3f)
  const text = Buffer.from(bytes).toString('hex')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}
