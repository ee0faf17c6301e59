import { expect, test } from '@playwright/test'
import { expectAccessible, inDark } from './axe'
import { logIn } from './people'
import { watch } from './watch'

for (const [face, size] of [['/', { width: 1440, height: 900 }], ['/m/', { width: 390, height: 844 }]] as const) {
  test.describe(`log-in at ${face}`, () => {
    test.use({ viewport: size })

    test('is accessible in light and dark', async ({ page }) => {
      const seen = watch(page)
      await page.goto(`${face}log-in`)
      await expect(page.getByRole('heading', { name: '登录' })).toBeVisible()
      await expectAccessible(page, 'light')
      await inDark(page, () => expectAccessible(page, 'dark'))
      seen.expectQuiet()
    })

    test('leads to the page that was wanted', async ({ page }) => {
      await page.goto(`${face}password?from=mail`)
      await expect(page).toHaveURL(/log-in\?to=/)
      await page.getByLabel('账号', { exact: true }).fill('coordinator')
      await page.getByLabel('密码', { exact: true }).fill('xieshou-demo')
      await page.getByRole('button', { name: '登录' }).click()
      await expect(page).toHaveURL(/\/password\?from=mail$/)
    })
  })
}

test('a wrong password says so and keeps the name', async ({ page }) => {
  await page.goto('/log-in')
  await page.getByLabel('账号', { exact: true }).fill('coordinator')
  await page.getByLabel('密码', { exact: true }).fill('not-the-password')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('账号', { exact: true })).toHaveValue('coordinator')
})

test('the session outlives a reload and ends with the log-out', async ({ page }) => {
  await logIn(page, 'coordinator')
  await page.reload()
  await page.getByRole('button', { name: /账号菜单/ }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page).toHaveURL(/log-in/)
  await page.goto('/')
  await expect(page).toHaveURL(/log-in/)
})

test('the page speaks English when asked', async ({ page }) => {
  await page.goto('/log-in')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
