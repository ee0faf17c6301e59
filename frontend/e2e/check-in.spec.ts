import { type Page, chromium, expect, test } from '@playwright/test'
import { expectAccessible, inDark } from './axe'
import { launchOptions } from './browser'
import { comeAs } from './people'
import { type VisitOfToday, visitOfToday } from './visitOfToday'
import { photoFrom } from './walk/photo'

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
test.use({ ...PHONE, permissions: ['geolocation'] })

/** The phone of the teacher stands so many metres north of the school, and is sure of it within some metres. */
async function stand(page: Page, { school }: VisitOfToday, metres: number, accuracy = 12): Promise<void> {
  await page.context().setGeolocation({ latitude: school.latitude + metres / 111_195, longitude: school.longitude, accuracy })
}

async function openCheckIn(page: Page, visit: VisitOfToday): Promise<void> {
  await comeAs(page, 'teacher')
  await page.goto(`/m/check-in/${visit.id}`)
  await expect(page.getByRole('heading', { name: visit.theme })).toBeVisible()
}

const checkInButton = (page: Page) => page.getByRole('button', { name: /^签到 \d/ })
const codeField = (page: Page) => page.getByLabel('接待码，6 位数字')
const isCheckedIn = (page: Page) => expect(page.getByRole('heading', { name: /已签到/ })).toBeVisible()

async function expectNarrow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.viewport.width)
}

test('a poor position leads to the code on the host’s phone, and a wrong code does no harm', async ({ page, request, browser }) => {
  const visit = await visitOfToday(request, '定位不准的一次')
  await stand(page, visit, 50, 480)
  await openCheckIn(page, visit)
  await expect(page.getByRole('heading', { name: '手机定位不准' })).toBeVisible()
  await expectAccessible(page, 'weak')
  await inDark(page, () => expectAccessible(page, 'weak in dark'))
  await expectNarrow(page)

  await codeField(page).fill('000000')
  await expect(page.getByText('这个码没有对上')).toBeVisible()
  await isCheckedIn(page)

  const host = await (await browser.newContext(PHONE)).newPage()
  await comeAs(host, 'contact')
  await host.goto(`/m/reception/${visit.id}`)
  const code = host.getByRole('status', { name: /接待码/ })
  await expect(code).toHaveText(/\d{3} \d{3}/)
  await codeField(page).fill(await code.innerText())
  await expect(page.getByText('这个码没有对上')).toBeHidden()
  await expect(page.locator('main').getByText('接待码', { exact: true })).toBeVisible()
  await expect(codeField(page)).toBeHidden()

  await host.reload()
  await expect(host.getByText('韩建国')).toBeVisible()
  await expectAccessible(host, 'host')
  await expectNarrow(host)
})

test('nothing stands in the way of whoever gives no position, and words can follow', async ({ page, request }) => {
  const visit = await visitOfToday(request, '没有定位的一次')
  await page.context().clearPermissions()
  await openCheckIn(page, visit)
  await page.getByRole('button', { name: '先签到，说明晚点补' }).click()
  await isCheckedIn(page)
  await page.getByRole('button', { name: /补一句说明/ }).click()
  await page.getByRole('button', { name: '手机没有开定位' }).click()
  await page.getByRole('button', { name: '写好了，签到' }).click()
  await expect(page.getByText('有说明')).toBeVisible()
  await expect(page.getByRole('button', { name: /补一句说明/ })).toBeHidden()
})

test('two taps and a lost answer make one check-in', async ({ page, request }) => {
  const visit = await visitOfToday(request, '丢了回音的一次')
  await stand(page, visit, 50)
  let isLost = false
  await page.route('**/check-ins/*', async (route) => {
    if (isLost) {
      return route.continue()
    }
    isLost = true
    await route.fetch()
    return route.abort()
  })
  await openCheckIn(page, visit)
  await expect(page.getByRole('heading', { name: '您在学校里' })).toBeVisible()
  await checkInButton(page).dblclick()
  await expect(page.getByText('还没有送到，已存在手机里')).toBeVisible()

  await page.getByRole('link', { name: '看看' }).click()
  await expect(page.getByRole('link', { name: /签到：青石中心小学/ })).toBeVisible()
  await expectAccessible(page, 'unsent')
  await page.getByRole('button', { name: '现在发送' }).click()
  await expect(page.getByRole('main').getByText('都已发出')).toBeVisible()
  expect(await visit.checkIns()).toMatchObject([{ evidence: 'POSITION' }])
})

test('a check-in, a record and a photo made without a network arrive when it is back', async ({ page, context, request }) => {
  const visit = await visitOfToday(request, '没有网络的一次')
  await stand(page, visit, 50)
  await openCheckIn(page, visit)
  await expect(page.getByRole('heading', { name: '您在学校里' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  await fetchedAhead(page)
  await context.setOffline(true)
  await checkInButton(page).click()
  await isCheckedIn(page)
  await page.getByRole('link', { name: /写活动记录/ }).click()
  await page.getByLabel('做了什么，效果怎样').fill('上示范课 1 节')
  await page.getByLabel('拍照').setInputFiles(await photoFrom(page))
  await expect(page.getByRole('heading', { name: /照片 1 张，已缩小/ })).toBeVisible()
  await page.getByRole('button', { name: '提交记录' }).click()
  await expect(page.getByText('还没有送到，已存在手机里')).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText('已送达，台账和进度会自动更新')).toBeVisible()
  expect(await visit.checkIns()).toMatchObject([{ evidence: 'POSITION' }])
  expect(await visit.written()).toMatchObject({ content: '上示范课 1 节', photos: 1 })
})

test('a draft outlives the closed browser', async ({ request, baseURL }, info) => {
  const visit = await visitOfToday(request, '写到一半的一次')
  const open = async () => {
    const context = await chromium.launchPersistentContext(info.outputPath('phone'), { ...launchOptions, ...PHONE, baseURL: baseURL! })
    const page = context.pages()[0]!
    return { context, page, record: () => page.goto(`/m/records/${visit.id}`) }
  }
  const before = await open()
  await comeAs(before.page, 'teacher')
  await before.record()
  await before.page.getByLabel('做了什么，效果怎样').fill('写到一半')
  await before.page.getByLabel('拍照').setInputFiles(await photoFrom(before.page))
  await expect(before.page.getByRole('heading', { name: /照片 1 张，已缩小/ })).toBeVisible()
  await expect(before.page.getByText(/已存 \d/)).toBeVisible()
  await before.context.close()

  const after = await open()
  await after.record()
  await expect(after.page.getByLabel('做了什么，效果怎样')).toHaveValue('写到一半')
  await expect(after.page.getByRole('heading', { name: /照片 1 张，已缩小/ })).toBeVisible()
  await after.context.close()
})

/** The app fetches the other pages a few seconds after the first; the last of them is what reads QR codes. */
async function fetchedAhead(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /jsQR/i.test(name)))).toBe(true)
}
