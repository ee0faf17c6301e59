import { type Page, expect, test } from '@playwright/test'
import { expectAccessible, expectReadableInDark, settled } from './axe'
import { PEOPLE, type Person, comeAs } from './people'
import { watch } from './watch'

/** The addresses the menu offers to whoever is logged in. */
async function menuOf(page: Page): Promise<string[]> {
  await page.goto('/')
  await settled(page)
  return page.getByRole('navigation', { name: '主菜单' }).getByRole('link').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).pathname))
}

/** The first record a list leads to. */
async function recordOf(page: Page, path: string): Promise<string[]> {
  return page.getByRole('main').locator(`a[href^="${path}/"]`).evaluateAll(links => links.slice(0, 1).map(link => (link as HTMLAnchorElement).pathname))
}

/** Opens each page of the menu and one record of each; every one has a heading, shows no refusal and asks nobody else. */
async function walk(page: Page, person: Person, look: (where: string) => Promise<void>): Promise<void> {
  const seen = watch(page)
  await comeAs(page, person)
  const visit = async (path: string) => {
    await page.goto(path)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    await expect(page.locator('main').getByRole('alert'), `${path} shows no refusal`).toHaveCount(0)
    await look(path)
  }
  for (const path of await menuOf(page)) {
    await visit(path)
    for (const record of await recordOf(page, path)) {
      await visit(record)
    }
  }
  seen.expectQuiet()
}

async function expectAccessibleInBoth(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where)
  await expectReadableInDark(page, where)
}

/** The kinds of pages looked at so far: a record of the same kind reads the same to the next person, the first page does not. */
const looked = new Set<string>()
function isNew(where: string): boolean {
  const kind = where.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
  return where === '/' || (!looked.has(kind) && Boolean(looked.add(kind)))
}

for (const person of PEOPLE) {
  test(`every page of ${person} opens, and each kind of page is accessible in light and dark`, async ({ page }) => {
    test.setTimeout(900_000)
    await walk(page, person, async (where) => {
      if (isNew(where)) {
        await expectAccessibleInBoth(page, where)
      }
    })
  })
}

test('every form of the coordinator is accessible', async ({ page }) => {
  test.setTimeout(900_000)
  const seen = watch(page)
  await comeAs(page, 'coordinator')
  for (const [path, button] of [
    ['/communities', '组建共同体'], ['/pairings', '新建结对'], ['/visits', '新建活动'], ['/evaluations', '开始考核'], ['/schools', '新增学校'],
    ['/staff', '新增教职工'], ['/calendar', '填写学年'], ['/accounts', '新建账号'], ['/api-clients', '新建接口账号'], ['/webhooks', '新建推送'],
  ] as const) {
    await page.goto(path)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('dialog', { name: button })).toBeVisible()
    await expectAccessibleInBoth(page, `${path}: ${button}`)
  }
  seen.expectQuiet()
})

test('no page of the coordinator scrolls sideways on a small desk', async ({ page }) => {
  test.setTimeout(900_000)
  await page.setViewportSize({ width: 800, height: 900 })
  await walk(page, 'coordinator', async (where) => {
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(tooWide, where).toBeLessThanOrEqual(0)
  })
})
