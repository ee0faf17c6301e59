import { type Locator, type Page, expect, test } from '@playwright/test'
import { expectAccessible, expectReadableInDark } from './axe'
import { comeAs } from './people'

const row = (page: Page, criterion: string): Locator => page.getByRole('row').filter({ hasText: criterion })

async function setPoints(page: Page, criterion: string, points: string): Promise<void> {
  await page.getByRole('button', { name: `修改 ${criterion}` }).click()
  const form = page.getByRole('dialog', { name: '修改评分项' })
  await form.getByLabel('满分', { exact: true }).fill(points)
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()
}

test('a scheme is written on the screen, published, and followed by a new edition', async ({ page }) => {
  test.setTimeout(120_000)
  await comeAs(page, 'coordinator')
  await page.goto('/schemes')
  await page.getByRole('button', { name: /^按“.*”新建$/ }).click()
  await expect(page.getByRole('button', { name: '发布方案' })).toBeVisible()

  await setPoints(page, '1.2 学年计划与分工', '7')
  await expect(row(page, '1 组织与计划')).toContainText('合计 11 分，应为 12 分，还差 1 分')
  await page.getByRole('button', { name: '发布方案' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发布方案' }).click()
  await expect(row(page, '1 组织与计划').getByRole('alert')).toContainText('满分之和')

  await page.getByRole('button', { name: '在 1 组织与计划 下加评分项' }).click()
  const added = page.getByRole('dialog', { name: '加评分项' })
  await expect(added.getByLabel('编号')).toHaveValue('1.3')
  await added.getByLabel('名称', { exact: true }).fill('责任到人')
  await expect(added.getByRole('status')).toContainText('合计 12 分')
  await expectAccessible(page, 'a criterion')
  await expectReadableInDark(page, 'a criterion')
  await added.getByLabel('名称', { exact: true }).press('Enter')
  await expect(row(page, '1 组织与计划')).toContainText('合计 12 分')

  await page.getByRole('button', { name: '上移 1.3 责任到人' }).click()
  await expect(page.getByRole('row').nth(4)).toContainText('1.3 责任到人')
  await page.getByRole('button', { name: '删除 1.3 责任到人' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(row(page, '1.3 责任到人')).toHaveCount(0)
  await setPoints(page, '1.2 学年计划与分工', '8')

  await page.getByRole('button', { name: '修改等级' }).click()
  const bands = page.getByRole('dialog', { name: '修改等级' })
  await bands.getByLabel('第 1 个等级的最低分').fill('92')
  await bands.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('main')).toContainText('优秀 ≥ 92')

  await page.getByRole('button', { name: '发布方案' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发布方案' }).click()
  await expect(page.getByRole('button', { name: '另立新版' })).toBeVisible()
  const published = page.url()

  await page.getByRole('button', { name: '另立新版' }).click()
  await expect(page.getByText('第 2 版')).toBeVisible()
  await setPoints(page, '4.3 专家评分', '11')
  await page.goto(published)
  await expect(row(page, '4.3 专家评分')).toContainText('12')
  await page.getByRole('button', { name: '继续写第 2 版' }).click()
  await expect(row(page, '4.3 专家评分')).toContainText('11')
})
