import { type Page, expect } from '@playwright/test'
import { logIn } from '../people'
import { chooseOwnPassword, open, pick, saveIn, takeCode } from './desk'

/** The operator's part: a password of the own, a district, and the code for its first coordinator. */
export async function openDistrict(page: Page, { loginName, password }: { loginName: string, password: string }): Promise<string> {
  await logIn(page, loginName, password)
  await chooseOwnPassword(page, password)
  await page.getByRole('button', { name: '开通区县' }).click()
  const dialog = page.getByRole('dialog', { name: '开通区县' })
  await dialog.getByLabel('省', { exact: true }).fill('山东省')
  await dialog.getByLabel('市', { exact: true }).fill('潍坊市')
  await dialog.getByLabel('区县名称').fill('诸城市')
  await dialog.getByLabel('行政区划代码').fill('370782')
  await dialog.getByLabel('第一位协调员').fill('周协调')
  await dialog.getByLabel('协调员登录名').fill('zhou.xietiao')
  await saveIn(dialog)
  return takeCode(page)
}

/** The first step the empty overview offers. */
export async function enterCalendar(page: Page): Promise<void> {
  await page.getByRole('link', { name: '填写本学年的校历' }).click()
  await page.getByRole('button', { name: '填写学年' }).click()
  const dialog = page.getByRole('dialog', { name: '填写学年' })
  const from = Number(await dialog.getByLabel('学年（开始的年份）').inputValue())
  for (const [semester, first, last] of [
    ['第一学期', `${from}-09-01`, `${from + 1}-01-22`],
    ['第二学期', `${from + 1}-02-22`, `${from + 1}-07-05`],
  ] as const) {
    const days = dialog.getByRole('group', { name: semester })
    await days.getByLabel('第一天').fill(first)
    await days.getByLabel('最后一天').fill(last)
  }
  await saveIn(dialog)
  await expect(page.getByRole('heading', { name: `${from}–${from + 1} 学年` })).toBeVisible()
}

interface Colleague {
  name: string
  loginName: string
  role: string
  /** The school or the community of the role; without one the person is nobody's staff either. */
  school?: string
  community?: string
}

/** Makes an account and answers the code to hand over. */
export async function letIn(page: Page, { name, loginName, role, school, community }: Colleague): Promise<string> {
  await open(page, '账号')
  await page.getByRole('button', { name: '新建账号' }).click()
  const dialog = page.getByRole('dialog', { name: '新建账号' })
  await dialog.getByLabel('姓名').fill(name)
  await dialog.getByLabel('登录名').fill(loginName)
  await dialog.getByLabel('角色').selectOption(role)
  if (school ?? community) {
    await pick(dialog, '教职工', name)
    await pick(dialog, school ? '学校' : '共同体', (school ?? community)!)
  }
  await saveIn(dialog)
  await page.getByRole('row', { name }).getByRole('button', { name: '给验证码' }).click()
  await page.getByRole('dialog', { name: `给 ${name} 一个一次性验证码？` }).getByRole('button', { name: '给验证码' }).click()
  return takeCode(page)
}
