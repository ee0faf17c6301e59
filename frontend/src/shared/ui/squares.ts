/** The dark squares of a QR code as one path, and how many of them lie side by side. */
export async function squaresOf(text: string, errorCorrectionLevel: 'L' | 'M'): Promise<{ size: number, path: string }> {
  const { create } = await import('qrcode')
  const { size, data } = create(text, { errorCorrectionLevel }).modules
  const dark = Array.from(data).flatMap((bit, place) => (bit ? `M${place % size} ${Math.floor(place / size)}h1v1h-1z` : []))
  return { size, path: dark.join('') }
}
