import type { Page } from '@playwright/test'

/** A photo as a phone takes it: a large JPEG with something on it. */
export async function photoFrom(page: Page): Promise<{ name: string, mimeType: string, buffer: Buffer }> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 1800)
    const pen = canvas.getContext('2d')!
    pen.fillStyle = '#7fa8b5'
    pen.fillRect(0, 0, 2400, 1800)
    pen.fillStyle = '#f3e9d2'
    pen.fillRect(400, 700, 1600, 1100)
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg' })
    return [...new Uint8Array(await jpeg.arrayBuffer())]
  })
  return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
}
