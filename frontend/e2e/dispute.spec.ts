import { type APIRequestContext, expect, test } from '@playwright/test'
import { PASSWORD, comeAs } from './people'

/** A visit the demo's contact person may object to, and has not yet. */
async function doubtful(request: APIRequestContext): Promise<string> {
  const session = await request.post('/api/v1/session', { data: { loginName: 'contact', password: PASSWORD } })
  const headers = { Authorization: `Bearer ${(await session.json()).accessToken}` }
  const get = async (path: string) => (await request.get(`/api/v1/${path}`, { headers })).json()
  for (const { id } of (await get('visits?state=HELD&verified=true')).items) {
    const visit = await get(`visits/${id}`)
    if (visit.may.includes('DISPUTE') && !visit.disputed && !visit.refuted) {
      return id
    }
  }
  throw new Error('The demo has no such visit')
}

test('the host objects to a visit, the bureau decides and takes its decision back', async ({ page, browser, request }) => {
  const id = await doubtful(request)
  const bureau = await (await browser.newContext()).newPage()
  await comeAs(page, 'contact')
  await page.goto(`/visits/${id}`)
  await page.getByRole('button', { name: '提出异议' }).click()
  const form = page.getByRole('dialog', { name: '提出异议' })
  await form.getByLabel('理由').fill('当天学校停课，没有这次活动。')
  await form.getByRole('button', { name: '提出异议' }).dblclick()
  await expect(form).toBeHidden()
  const told = page.getByRole('region', { name: '异议' })
  await expect(told).toHaveCount(1)
  await expect(told).toContainText('当天学校停课')

  await comeAs(bureau, 'coordinator')
  await bureau.goto(`/visits/${id}`)
  const asked = bureau.getByRole('region', { name: '异议' })
  await asked.getByRole('button', { name: '认定不实' }).click()
  const decision = bureau.getByRole('dialog')
  await decision.getByLabel('说明').fill('已与学校核对。')
  await decision.getByRole('button', { name: '认定不实' }).click()
  await expect(asked).toContainText('异议成立：已与学校核对。')
  await page.reload()
  await expect(told).toContainText('异议成立')

  await asked.getByRole('button', { name: '撤销处理' }).click()
  await expect(asked.getByRole('button', { name: '认定不实' })).toBeVisible()
  await page.reload()
  await told.getByRole('button', { name: '撤回' }).click()
  await page.getByRole('dialog', { name: '撤回这条异议？' }).getByRole('button', { name: '撤回', exact: true }).click()
  await expect(told).toHaveCount(0)
})
