import { type Locator, type Page, expect } from '@playwright/test'

const OWN_PASSWORD = '十所学校一起往前走2026'
/** The schools' day. */
export const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
export const year = today.slice(0, 4)

/** Opens a page by its entry in the menu. */
export async function open(page: Page, entry: string): Promise<void> {
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: entry, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: entry === '总览' ? /月.*日/ : entry })).toBeVisible()
}

/** Finds a school, person or community by what one would type, and takes it; by keyboard, as whoever types does. */
export async function pick(where: Page | Locator, label: string, typed: string, name = typed): Promise<void> {
  const picker = where.getByRole('combobox', { name: label, exact: true })
  await picker.focus()
  await picker.pressSequentially(typed)
  const page = 'page' in where ? where.page() : where
  const list = page.locator(`[id="${await picker.getAttribute('aria-controls')}"]`)
  await list.getByRole('option', { name: new RegExp(`^${name}`) }).click()
}

/** Saves what is in a dialog, which closes when it was taken. */
export async function saveIn(dialog: Locator, button = '保存'): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Replaces a one-time password by one of one's own, as the first log-in demands. */
export async function chooseOwnPassword(page: Page, oneTime: string): Promise<void> {
  await expect(page.getByRole('heading', { name: '设置自己的密码' })).toBeVisible()
  await page.getByLabel('现在的密码', { exact: true }).fill(oneTime)
  await typeOwnPassword(page)
}

/** Comes for the first time, with a code that somebody handed over. */
export async function redeem(page: Page, face: '/' | '/m/', loginName: string, code: string): Promise<void> {
  await page.goto(face)
  await page.getByRole('link', { name: '第一次登录或忘记密码？用验证码' }).click()
  await expect(page.getByRole('heading', { name: '用验证码设置密码' })).toBeVisible()
  await page.getByLabel('账号', { exact: true }).fill(loginName)
  await page.getByLabel('一次性验证码').fill(code)
  await typeOwnPassword(page)
}

async function typeOwnPassword(page: Page): Promise<void> {
  await page.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD)
  await page.getByLabel('再输一次新密码', { exact: true }).fill(OWN_PASSWORD)
  await page.getByRole('button', { name: '保存' }).click()
}

/** Reads the code in the dialog that shows it once. */
export async function takeCode(page: Page): Promise<string> {
  const handed = page.getByRole('dialog', { name: '一次性验证码', exact: true })
  const code = await handed.getByRole('status').innerText()
  await handed.getByRole('button', { name: '已记下' }).click()
  return code
}
