import { type Page, expect } from '@playwright/test'
import { open, pick, saveIn, year } from './desk'

export const COMMUNITY = '舜王小学互助共同体'
export const THEME = '五年级数学“分数的意义”送教'

/** From a draft to a community at work. */
export async function formCommunity(page: Page): Promise<void> {
  await open(page, '共同体')
  await page.getByRole('button', { name: '组建共同体' }).click()
  const dialog = page.getByRole('dialog', { name: '组建共同体' })
  await dialog.getByLabel('名称').fill(COMMUNITY)
  await dialog.getByLabel('开始日期').fill(`${year}-01-01`)
  await saveIn(dialog)
  await expect(page.getByRole('heading', { level: 1, name: COMMUNITY })).toBeVisible()
  await addMember(page, '舜王小学', '核心校')
  for (const helped of ['皇华镇郝戈庄小学', '皇华镇艾东小学', '皇华镇大山小学']) {
    await addMember(page, helped, '被帮扶校')
  }
  for (const [button, state] of [['提交审批', '待审'], ['批准', '已批准'], ['开始运行', '运行中']] as const) {
    await page.getByRole('button', { name: button, exact: true }).click()
    if (button === '提交审批') {
      await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
    }
    await expect(page.getByRole('main').getByText(state, { exact: true })).toBeVisible()
  }
}

async function addMember(page: Page, school: string, role: string): Promise<void> {
  await page.getByRole('button', { name: '加学校' }).click()
  const dialog = page.getByRole('dialog', { name: '加学校' })
  await pick(dialog, '学校', school)
  await dialog.getByLabel('角色').selectOption(role)
  await saveIn(dialog)
  await expect(page.getByRole('link', { name: school })).toBeVisible()
}

/** Two schools of the community, with what the one owes the other. */
export async function pairSchools(page: Page): Promise<void> {
  await open(page, '结对')
  await page.getByRole('button', { name: '新建结对' }).click()
  const dialog = page.getByRole('dialog', { name: '新建结对' })
  await dialog.getByLabel('类型').selectOption('校校结对')
  await pick(dialog, '共同体', '舜王小学', COMMUNITY)
  await pick(dialog, '甲方 学校', '舜王小学')
  await pick(dialog, '乙方 学校', 'dsxx', '皇华镇大山小学')
  await dialog.getByLabel('开始日期').fill(`${year}-01-01`)
  await dialog.getByLabel('结束日期').fill(`${year}-12-31`)
  await saveIn(dialog)
  await page.getByRole('button', { name: '加指标' }).click()
  const quota = page.getByRole('dialog', { name: '加指标' })
  await quota.getByLabel('指标名称').fill('送教到校')
  await quota.getByRole('checkbox', { name: '送教下乡' }).check()
  await quota.getByLabel('应完成次数').fill('2')
  await saveIn(quota)
  await expect(page.getByRole('img', { name: '送教到校：已核实 0，已做 0，应完成 2' })).toBeVisible()
}

/** A visit of today that counts for the pairing, with the teacher who is to go. */
export async function planVisit(page: Page, teacher: { initials: string, name: string }): Promise<void> {
  await open(page, '走访活动')
  await page.getByRole('button', { name: '新建活动' }).click()
  const dialog = page.getByRole('dialog', { name: '新建活动' })
  await dialog.getByLabel('主题').fill(THEME)
  await dialog.getByLabel('类型').selectOption('送教下乡')
  await pick(dialog, '共同体', '舜王小学', COMMUNITY)
  await pick(dialog, '组织学校', '舜王小学')
  await pick(dialog, '接待学校', '大山', '皇华镇大山小学')
  await dialog.getByLabel('计入哪个结对').selectOption('舜王小学—皇华镇大山小学')
  await saveIn(dialog)
  await expect(page.getByRole('heading', { level: 1, name: THEME })).toBeVisible()
  await page.getByRole('button', { name: '加参加人' }).click()
  await pick(page, '加参加人', teacher.initials, teacher.name)
  await page.getByRole('button', { name: '加参加人' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: teacher.name }).first()).toContainText('还没到')
}
