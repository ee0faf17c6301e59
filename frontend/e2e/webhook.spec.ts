import { expect, test } from '@playwright/test'
import { expectAccessible, expectReadableInDark, settled } from './axe'
import { comeAs } from './people'

test('another system is told of changes from a secret on, and its page says what became of it', async ({ page }) => {
  await comeAs(page, 'coordinator')
  await page.goto('/webhooks')
  await page.getByRole('button', { name: '新建推送' }).click()
  const form = page.getByRole('dialog', { name: '新建推送' })
  await form.getByLabel('系统名称').fill('市级数据平台')
  await form.getByLabel('接收地址').fill('https://platform.invalid/xieshou')
  await form.getByLabel('活动', { exact: true }).check()
  await form.getByRole('button', { name: '保存' }).click()

  await page.getByRole('link', { name: '市级数据平台' }).click()
  await expect(page.getByText('未给密钥')).toBeVisible()
  await page.getByRole('button', { name: '给新密钥' }).click()
  await expect(page.getByRole('dialog', { name: '消息推送密钥' })).toContainText('whsec_')
  await page.getByRole('dialog').getByRole('button').last().click()
  await expect(page.getByText('推送中')).toBeVisible()

  await page.getByRole('button', { name: '补发' }).click()
  const replay = page.getByRole('dialog', { name: '补发' })
  await replay.getByLabel('从哪一天起').fill('2026-09-01')
  await replay.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('cell', { name: '连不上对方，或对方没有回应' }).first()).toBeVisible({ timeout: 40_000 })
  await settled(page)
  await expectAccessible(page, 'a webhook')
  await expectReadableInDark(page, 'a webhook')
})
