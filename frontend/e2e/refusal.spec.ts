import { expect, test } from '@playwright/test'
import { comeAs } from './people'

test('a value the service refuses is told beside its field, and nothing typed is lost', async ({ page }) => {
  await comeAs(page, 'coordinator')
  await page.goto('/schools')
  await page.getByRole('button', { name: '新增学校' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('校名', { exact: true }).fill('试试小学')
  const code = form.getByLabel(/标识码/)
  await code.fill('123')
  await form.getByRole('button', { name: '保存' }).click()

  await expect(code).toHaveAttribute('aria-invalid', 'true')
  await expect(code).toHaveAccessibleDescription(/10 位/)
  await expect(form.getByLabel('校名', { exact: true })).toHaveValue('试试小学')
})

test('an address that leads nowhere says so, and one that is closed to the role says that', async ({ page }) => {
  await comeAs(page, 'teacher')
  for (const [address, told] of [
    ['/no-such-page', '没有这个页面'],
    ['/m/no-such-page', '没有这个页面'],
    ['/api-clients', '这个页面不对您的角色开放'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('main')).toContainText(told)
  }
})
