import { join } from 'node:path'
import { type Page, expect } from '@playwright/test'
import { open } from './desk'

export type Kind = '学校' | '共同体' | '活动' | '教职工'

const FILES = { 学校: 'schools', 共同体: 'communities', 活动: 'activities' }

/** Hands in one of the sheets as district offices really send them; ends at the check. */
export async function checkSample(page: Page, kind: keyof typeof FILES): Promise<void> {
  await begin(page, kind)
  await page.getByLabel('选择文件').setInputFiles(join(import.meta.dirname, '..', '..', '..', 'samples', `${FILES[kind]}.xlsx`))
  await expectChecked(page, kind)
}

/** Pastes rows as they are copied from a table program; ends at the check. */
export async function checkPasted(page: Page, kind: Kind, rows: string[][]): Promise<void> {
  await begin(page, kind)
  await page.getByRole('group').filter({ hasText: '直接粘贴' }).locator('summary').click()
  await page.getByRole('textbox', { name: '直接粘贴表格里的行' }).fill(rows.map(row => row.join('\t')).join('\n'))
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await expectChecked(page, kind)
}

async function begin(page: Page, kind: Kind): Promise<void> {
  await open(page, '导入')
  await page.getByLabel('导入什么').selectOption(kind)
}

async function expectChecked(page: Page, kind: Kind): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: `导入${kind}` })).toBeVisible()
  await expect(page.getByRole('group', { name: '按结果看' })).toBeVisible()
}

/** How many rows are new, changed, unchanged, faulty and of other districts. */
export async function expectCounts(page: Page, counts: Record<'新增' | '变更' | '未变' | '有误' | '外区县', number>): Promise<void> {
  for (const [state, n] of Object.entries(counts)) {
    await expect(page.getByRole('group', { name: '按结果看' }).getByRole('button', { name: state })).toHaveText(`${state}${n}`)
  }
}

/** What is said of one row, by the number the sheet shows for it. */
export const rowOf = (page: Page, number: number) =>
  page.getByRole('region', { name: '核对结果' }).getByRole('row').filter({ has: page.getByRole('cell', { name: String(number), exact: true }).first() })

export async function write(page: Page, rows: number): Promise<void> {
  await page.getByRole('button', { name: `写入 ${rows} 行` }).click()
  await expect(page.getByText(/^已写入/)).toContainText(`新增 ${rows} 行`)
}
