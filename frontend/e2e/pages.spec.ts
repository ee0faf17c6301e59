import { type Page, expect, test } from '@playwright/test'
import { expectAccessible, inDark, settled } from './axe'
import { PEOPLE, type Person, comeAs } from './people'
import { watch } from './watch'

/** The addresses the menu offers to whoever is logged in. */
async function menuOf(page: Page): Promise<string[]> {
  await page.goto('/')
  await settled(page)
  return page.getByRole('navigation', { name: '主菜单' }).getByRole('link').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).pathname))
}

/** Opens each page of the menu; every one has a heading, breaks no rule and asks nobody else. */
async function walk(page: Page, person: Person, look: (where: string) => Promise<void>): Promise<void> {
  const seen = watch(page)
  await comeAs(page, person)
  for (const path of await menuOf(page)) {
    await page.goto(path)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    await expect(page.locator('main').getByRole('alert'), `${path} shows no refusal`).toHaveCount(0)
    await look(path)
  }
  seen.expectQuiet()
}

for (const person of PEOPLE) {
  test(`every page of ${person} is accessible`, async ({ page }) => {
    test.setTimeout(300_000)
    await walk(page, person, where => expectAccessible(page, where))
  })
}

test('every page of the coordinator is accessible in dark', async ({ page }) => {
  test.setTimeout(300_000)
  await walk(page, 'coordinator', where => inDark(page, () => expectAccessible(page, where)))
})

test('no page of the coordinator scrolls sideways on a small desk', async ({ page }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 800, height: 900 })
  await walk(page, 'coordinator', async (where) => {
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(tooWide, where).toBeLessThanOrEqual(0)
  })
})
