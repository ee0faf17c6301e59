import { type Locator, type Page, expect, test } from '@playwright/test'
import { expectAccessible, expectReadableInDark } from './axe'
import { comeAs } from './people'

async function changeFirstSchool(page: Page): Promise<Locator> {
  await page.goto('/schools')
  await page.getByRole('main').locator('a[href^="/schools/"]').first().click()
  await page.getByRole('button', { name: '修改', exact: true }).first().click()
  return page.getByRole('dialog', { name: '修改' })
}

test('a form asks before it throws away what was typed, however it is left', async ({ page }) => {
  await comeAs(page, 'coordinator')
  const form = await changeFirstSchool(page)
  const contact = form.getByLabel('联系人')
  await contact.fill('还没保存的人')
  const stay = page.getByRole('button', { name: '留下继续填' })
  for (const leave of [
    () => form.getByRole('button', { name: '取消' }).click(),
    () => form.getByRole('button', { name: '关闭' }).click(),
    () => contact.press('Escape'),
  ]) {
    await leave()
    await stay.click()
    await expect(contact).toHaveValue('还没保存的人')
  }
  await page.mouse.click(4, 4)
  await expect(contact).toHaveValue('还没保存的人')
  await form.getByRole('button', { name: '取消' }).click()
  await page.getByRole('button', { name: '不保存，离开' }).click()
  await expect(form).toBeHidden()
})

test('a save that came too late keeps what was typed and takes in what a colleague changed', async ({ page, browser }) => {
  await comeAs(page, 'coordinator')
  const form = await changeFirstSchool(page)
  const colleague = await (await browser.newContext()).newPage()
  await comeAs(colleague, 'coordinator')
  const theirs = await changeFirstSchool(colleague)
  await theirs.getByLabel('联系人').fill('同事写的人')
  await theirs.getByLabel('联系电话').fill('13900000001')
  await theirs.getByRole('button', { name: '保存' }).click()
  await expect(theirs).toBeHidden()

  await form.getByLabel('联系人').fill('我写的人')
  await form.getByLabel('联系人').press('Enter')
  await form.getByRole('button', { name: '看最新内容' }).click()
  await expect(form.getByLabel('联系人')).toHaveValue('我写的人')
  await expect(form.getByLabel('联系人')).toHaveAccessibleDescription(/同事写的人/)
  await expect(form.getByLabel('联系电话')).toHaveValue('13900000001')
  await form.getByRole('button', { name: '保存' }).dblclick()
  await expect(form).toBeHidden()
  await expect(page.getByRole('main')).toContainText('我写的人')
  await expect(page.getByRole('main')).toContainText('13900000001')
})

test('what is missing is told beside its field, which takes the focus', async ({ page }) => {
  await comeAs(page, 'coordinator')
  await page.goto('/visits')
  await page.getByRole('button', { name: '新建活动' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: '保存' }).click()
  const theme = form.getByLabel('主题')
  await expect(theme).toBeFocused()
  await expect(theme).toHaveAccessibleDescription(/必填/)
  await expectAccessible(page, 'a form with refusals')
  await expectReadableInDark(page, 'a form with refusals')
})
