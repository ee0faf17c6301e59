/** What the host's QR code says: an address of ours, so that any camera opens the right check-in with the code filled in. */
export interface HostCodeText {
  visit: string
  code: string
}

export const writeHostCode = ({ visit, code }: HostCodeText) => `${location.origin}/m/check-in/${visit}?code=${code}`

/** Reads what was scanned, or nothing when it is some other code. */
export function readHostCode(text: string): HostCodeText | undefined {
  const [, visit, code] = text.match(/\/m\/check-in\/([0-9a-f-]{36})\?code=(\d{6})$/i) ?? []
  return visit && code ? { visit, code } : undefined
}
