import { type Page, expect } from '@playwright/test'
import { expectAccessible } from './axe'
import { logInThere, test } from './keycloak'
import { comeAs } from './people'

const BUTTON = '用单位账号登录'
const phone = { width: 390, height: 844 }

/** Whether the browser can take up its session again, as a new tab would. */
const renewed = async (page: Page) => (await page.request.post('/api/v1/session/refresh')).ok()

/** What the API answers to the access token the page got last. */
async function withItsToken(page: Page, work: () => Promise<unknown>): Promise<() => Promise<number>> {
  const asked = page.waitForRequest(request => Boolean(request.headers().authorization), { timeout: 60_000 })
  await work()
  const { authorization } = (await asked).headers()
  return async () => (await page.request.get('/api/v1/me', { headers: { authorization: authorization! } })).status()
}

test('who logs in at the provider is on the page he wanted, and logged out in both places', async ({ page }) => {
  await page.goto('/visits?state=HELD')
  await expect(page.getByRole('link', { name: BUTTON })).toBeVisible()
  await expectAccessible(page, 'light')
  const answer = await withItsToken(page, async () => {
    await page.getByRole('link', { name: BUTTON }).click()
    await logInThere(page, 'coordinator')
    await expect(page).toHaveURL(/localhost:\d+\/visits\?state=HELD$/)
    await expect(page.getByRole('button', { name: /账号菜单/ })).toBeVisible()
  })
  expect(await answer()).toBe(200)

  await page.getByRole('button', { name: /账号菜单/ }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page).toHaveURL(/localhost:\d+\/log-in/)
  expect(await answer()).toBe(401)
  expect(await renewed(page)).toBe(false)

  await page.getByRole('link', { name: BUTTON }).click()
  await expect(page.locator('#username'), 'the provider asks anew').toBeVisible()
})

test('the phone comes back to its page, and a log-out at the provider ends the session here at once', async ({ page, keycloak }) => {
  await page.setViewportSize(phone)
  await page.goto('/m/mine')
  const answer = await withItsToken(page, async () => {
    await page.getByRole('link', { name: BUTTON }).click()
    await logInThere(page, 'teacher')
    await expect(page).toHaveURL(/\/m\/mine$/)
  })
  expect(await answer()).toBe(200)

  await page.goto(`${keycloak}/logout`)
  await page.locator('#kc-logout').click()
  await expect.poll(answer).toBe(401)
  expect(await renewed(page)).toBe(false)
})

test('who has no account here is told whom to ask, on the log-in of the same app', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/m/records')
  await page.getByRole('link', { name: BUTTON }).click()
  await logInThere(page, 'stranger')
  await expect(page).toHaveURL(/\/m\/log-in\?/)
  await expect(page.getByRole('alert')).toContainText('区县协调员')
  expect(await renewed(page)).toBe(false)
})

test('who turns back at the provider is on the log-in of the same app, and told so', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/m/records')
  await page.getByRole('link', { name: BUTTON }).click()
  await expect(page.locator('#username')).toBeVisible()

  const asked = new URL(page.url()).searchParams
  await page.goto(`${asked.get('redirect_uri')}?error=access_denied&state=${asked.get('state')}`)

  await expect(page).toHaveURL(/\/m\/log-in\?/)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('link', { name: BUTTON })).toHaveAttribute('href', /to=%2Fm%2Frecords$/)
})

test('who was logged out over a form logs in there in another tab, and what he typed is saved', async ({ page, context }) => {
  await page.goto('/schools')
  const asked = page.waitForRequest(request => Boolean(request.headers().authorization), { timeout: 60_000 })
  await page.getByRole('link', { name: BUTTON }).click()
  await logInThere(page, 'coordinator')
  const { authorization } = (await asked).headers()
  await page.getByRole('main').locator('a[href^="/schools/"]').first().click()
  await page.getByRole('button', { name: '修改', exact: true }).first().click()
  const form = page.getByRole('dialog', { name: '修改' })
  await form.getByLabel('联系人').fill('写了一半的人')
  const ended = await page.request.delete('/api/v1/me/sessions', { headers: { authorization: authorization! } })
  expect(ended.status()).toBe(204)

  await form.getByRole('button', { name: '保存' }).click()
  const over = page.getByRole('dialog', { name: '登录已过期' })
  const opened = context.waitForEvent('page')
  await over.getByRole('link', { name: BUTTON }).click()
  const tab = await opened
  await expect(tab.getByRole('button', { name: /账号菜单/ })).toBeVisible()
  await tab.close()
  // pages under test always have the focus, so none is told that it got it back
  await page.evaluate(() => dispatchEvent(new Event('focus')))

  await expect(over).toBeHidden()
  await expect(form, 'the save that waited goes on').toBeHidden()
  await expect(page.getByRole('main')).toContainText('写了一半的人')
})

test('nobody above districts comes in by his name at the provider', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: BUTTON }).click()
  await logInThere(page, 'operator')
  await expect(page.getByRole('alert')).toContainText('区县协调员')
})

test('a link that is taken away ends the session that came by it', async ({ page, browser }) => {
  const teacher = await (await browser.newContext()).newPage()
  await teacher.goto('/m/mine')
  await teacher.getByRole('link', { name: BUTTON }).click()
  await logInThere(teacher, 'teacher')
  await expect(teacher).toHaveURL(/\/m\/mine$/)

  await comeAs(page, 'coordinator')
  await page.goto('/accounts?q=teacher')
  const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'teacher', exact: true }) })
  await row.getByRole('button', { name: '解除关联' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '解除关联' }).click()

  await expect(row.getByRole('button', { name: '解除关联' })).toHaveCount(0)
  expect(await renewed(teacher)).toBe(false)
})
