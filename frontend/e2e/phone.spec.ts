import { type Page, expect, test } from '@playwright/test'
import { expectAccessible, inDark, settled } from './axe'
import { comeAs } from './people'
import { watch } from './watch'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

async function tabsOf(page: Page): Promise<string[]> {
  await page.goto('/m/')
  await settled(page)
  return page.getByRole('navigation', { name: '主导航' }).getByRole('link').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).pathname))
}

for (const person of ['teacher', 'contact'] as const) {
  test(`every tab of ${person} is accessible and fits the narrowest phone`, async ({ page }) => {
    const seen = watch(page)
    await comeAs(page, person)
    for (const path of await tabsOf(page)) {
      await page.goto(path)
      await settled(page)
      await expectAccessible(page, path)
      await inDark(page, () => expectAccessible(page, `${path} in dark`))
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
    }
    seen.expectQuiet()
  })
}

test('the strip tells when the network is gone and when it is back', async ({ page, context }) => {
  await comeAs(page, 'teacher')
  await page.goto('/m/')
  await settled(page)
  await expect(page.getByText('已联网')).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText('没有网络，照常记录')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('已联网')).toBeVisible()
})
