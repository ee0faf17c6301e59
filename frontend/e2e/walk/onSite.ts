import { type BrowserContextOptions, type Page, expect } from '@playwright/test'
import { photoFrom } from './photo'

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** A few steps from the middle of 皇华镇大山小学, as the list of schools gives it. */
export const PHONE_AT_THE_HOST: BrowserContextOptions = {
  ...PHONE, permissions: ['geolocation'], geolocation: { latitude: 35.7902, longitude: 119.3101, accuracy: 12 },
}

const codeOn = (host: Page) => host.getByRole('status', { name: /接待码/ })

/** The contact person of the host school shows the code of the visit. */
export async function receive(host: Page, theme: string): Promise<void> {
  await expect(host.getByRole('heading', { name: theme })).toBeVisible()
  await host.getByRole('button', { name: '接待' }).click()
  await expect(codeOn(host)).toHaveText(/\d{3} \d{3}/)
}

/** The position, a photo, and the code the host shows. */
export async function checkIn(teacher: Page, host: Page, theme: string): Promise<void> {
  await expect(teacher.getByRole('heading', { name: theme })).toBeVisible()
  await teacher.getByRole('button', { name: '签到' }).click()
  await expect(teacher.getByText('您在学校里')).toBeVisible()
  await teacher.getByLabel('拍一张现场照片').setInputFiles(await photoFrom(teacher))
  await expect(teacher.getByText('已拍好，和签到一起发出')).toBeVisible()
  await teacher.getByRole('button', { name: /再用接待码/ }).click()
  await teacher.getByLabel('接待码，6 位数字').fill(await codeOn(host).innerText())
  await expect(teacher.getByRole('heading', { name: /已签到/ })).toBeVisible()
  await expect(teacher.getByText('现场确认')).toBeVisible()
}

export async function writeRecord(teacher: Page, content: string, result: string): Promise<void> {
  await teacher.getByRole('link', { name: /写活动记录/ }).click()
  await expect(teacher.getByRole('heading', { name: /照片 1 张/ })).toBeVisible()
  await teacher.getByLabel('做了什么，效果怎样').fill(content)
  await teacher.getByLabel('留下什么').fill(result)
  await teacher.getByRole('button', { name: '提交记录' }).click()
  await expect(teacher.getByText('已送达，台账和进度会自动更新')).toBeVisible()
}
