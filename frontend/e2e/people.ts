import { type Page, expect } from '@playwright/test'

/** The demo's accounts; all have the same password. */
export const PEOPLE = ['operator', 'city', 'coordinator', 'lead', 'contact', 'teacher', 'evaluator', 'care', 'auditor'] as const
export type Person = (typeof PEOPLE)[number]
export const PASSWORD = 'xieshou-demo'

/** Logs in as a person would. */
export async function logIn(page: Page, loginName: string, password = PASSWORD, face: '/' | '/m/' = '/'): Promise<void> {
  await page.goto(`${face}log-in`)
  await page.getByLabel('账号', { exact: true }).fill(loginName)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page).not.toHaveURL(/log-in/)
}

/** Takes up a session without the form; for tests about something else. */
export async function comeAs(page: Page, person: Person): Promise<void> {
  const answer = await page.request.post('/api/v1/session', { data: { loginName: person, password: PASSWORD } })
  expect(answer.status(), `${person} logs in`).toBe(200)
}
