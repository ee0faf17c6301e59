import { type Page, expect } from '@playwright/test'
import { open, pick, saveIn, today, year } from './desk'

/** Where the evaluation stands. */
export const station = (page: Page) => page.getByRole('list', { name: '考核进程' }).locator('[aria-current=step]')

/** The points of one criterion, beside its name. */
export const criterion = (page: Page, name: string) => page.getByRole('button', { name })

/** A scheme from the template, for the records of this year. */
export async function publishScheme(page: Page): Promise<void> {
  await open(page, '考核方案')
  await page.getByRole('button', { name: /^按“/ }).click()
  await page.getByRole('button', { name: '修改', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '修改考核方案' })
  await dialog.getByLabel('记录从').fill(`${year}-01-01`)
  await dialog.getByLabel('到', { exact: true }).fill(`${year}-12-31`)
  await saveIn(dialog)
  await page.getByRole('button', { name: '发布方案' }).click()
  await saveIn(page.getByRole('dialog', { name: '发布这个考核方案？' }), '发布方案')
  await expect(page.getByRole('main').getByText('已发布', { exact: true })).toBeVisible()
}

export async function openEvaluation(page: Page, community: string, checker: string, expert: string): Promise<void> {
  await open(page, '考核评分')
  await page.getByRole('button', { name: '开始考核' }).click()
  const dialog = page.getByRole('dialog', { name: '开始考核' })
  await dialog.getByLabel('考核方案').selectOption({ index: 0 })
  await pick(dialog, '共同体', community)
  await pick(dialog, '交叉核对的共同体', checker)
  await saveIn(dialog)
  await expect(page.getByRole('heading', { level: 1, name: community })).toBeVisible()
  await page.getByLabel('安排专家').selectOption(expert)
  await page.getByRole('button', { name: '安排专家' }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: expert })).toBeVisible()
}

/** Gives points for one criterion, or the value from which the rule makes them. */
export async function score(page: Page, name: string, given: string): Promise<void> {
  await criterion(page, name).click()
  await page.getByRole('button', { name: '打分' }).click()
  const dialog = page.getByRole('dialog', { name: /^打分/ })
  await dialog.getByLabel(/得分|数值/).fill(given)
  await saveIn(dialog)
}

/** The bureau fixes the score and, nobody having objected, publishes it on the last day to object. */
export async function decideAndPublish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束专家评分' }).click()
  await page.getByRole('button', { name: '审定' }).click()
  const dialog = page.getByRole('dialog', { name: '审定这次考核？' })
  await dialog.getByLabel(/公示到/).fill(today)
  await saveIn(dialog, '审定')
  await page.getByRole('button', { name: '公布' }).click()
  await saveIn(page.getByRole('dialog', { name: '公布考核结果？' }), '公布')
  await expect(station(page)).toHaveText(/^\s*已公布/)
}
