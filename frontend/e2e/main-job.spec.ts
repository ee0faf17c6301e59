import { type Page, expect } from '@playwright/test'
import { test } from './walk/application'
import { open, redeem } from './walk/desk'
import { enterCalendar, letIn, openDistrict } from './walk/district'
import { COMMUNITY, THEME, formCommunity, pairSchools, planVisit } from './walk/forming'
import { checkPasted, checkSample, expectCounts, rowOf, write } from './walk/imports'
import { PHONE, PHONE_AT_THE_HOST, checkIn, receive, writeRecord } from './walk/onSite'
import { criterion, decideAndPublish, openEvaluation, publishScheme, score, station } from './walk/scoring'
import { cellsOf } from './walk/table'

const TEACHER = { name: '孙晓梅', loginName: 'sun.xiaomei', role: '教师', school: '舜王小学' }
const LEAD = { name: '王立新', loginName: 'wang.lixin', role: '共同体负责人', community: COMMUNITY }
const HOST = { name: '刘守田', loginName: 'liu.shoutian', role: '学校联络员', school: '皇华镇大山小学' }
const EXPERT = { name: '郑德明', loginName: 'zheng.deming', role: '评审专家' }

/** The sheets as they were sent: what is new, what is wrong and why, what is not ours; and nothing changes the second time. */
async function importSheets(page: Page): Promise<void> {
  await checkSample(page, '学校')
  await expectCounts(page, { 新增: 9, 变更: 0, 未变: 0, 有误: 0, 外区县: 20 })
  await write(page, 9)
  await checkSample(page, '共同体')
  await expectCounts(page, { 新增: 1, 变更: 0, 未变: 0, 有误: 0, 外区县: 6 })
  await expect(rowOf(page, 2)).toContainText('共同体有 5 所学校，超过 4 所的规定')
  await expect(rowOf(page, 3)).toContainText('外区县')
  await write(page, 1)
  await checkSample(page, '活动')
  await expectCounts(page, { 新增: 7, 变更: 0, 未变: 0, 有误: 4, 外区县: 13 })
  await expect(rowOf(page, 21)).toContainText('主题“城乡互助共同体交流研讨”：与第 4 行重复，请留一行。')
  await expect(rowOf(page, 22)).toContainText('日期：日期“2011年13月1日”不存在：没有 13 月。')
  await expect(rowOf(page, 23)).toContainText('地点(学校)：名册里没有“皇华中学”。')
  await write(page, 7)
  for (const [kind, 未变, 有误, 外区县] of [['学校', 9, 0, 20], ['共同体', 1, 0, 6], ['活动', 7, 4, 13]] as const) {
    await checkSample(page, kind)
    await expectCounts(page, { 新增: 0, 变更: 0, 未变, 有误, 外区县 })
    await expect(page.getByRole('button', { name: '写入 0 行' })).toBeDisabled()
  }
}

/** What follows by itself from one check-in: the visit, the quota, the overview, the ledger. */
async function expectToFollow(page: Page): Promise<void> {
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: TEACHER.name }).first()).toContainText('现场确认')
  await expect(page.getByRole('img', { name: 'IMG_0001.jpg' })).toBeVisible()
  await open(page, '结对')
  await page.getByRole('link', { name: /舜王小学/ }).click()
  await expect(page.getByRole('img', { name: '送教到校：已核实 1，已做 1，应完成 2' })).toBeVisible()
  await open(page, '总览')
  await expect(page.getByText('近 7 天有核实活动：1 个')).toBeVisible()
  await expect(page.getByRole('gridcell', { name: /^皇华镇大山小学 .*核实 1 次$/ })).toBeVisible()
  await open(page, '台账')
  await page.getByRole('main').getByRole('button', { name: COMMUNITY }).click()
  await expect(page.getByRole('row').filter({ hasText: THEME })).toContainText('现场确认')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 1 条' }).click()
  expect((await cellsOf(await download)).find(row => row.includes(THEME))).toEqual(expect.arrayContaining(['送教下乡', '舜王小学', '皇华镇大山小学', '现场确认']))
}

test('the main job, from an empty district to the published score', async ({ application: { come, operator } }) => {
  test.setTimeout(300_000)
  const desk = await come()
  const phone = await come(PHONE_AT_THE_HOST)
  const hostPhone = await come(PHONE)
  const codes: Record<string, string> = {}

  await test.step('the operator opens a district, its coordinator comes', async () => {
    const code = await openDistrict(await come(), operator)
    await redeem(desk, '/', 'zhou.xietiao', code)
    await enterCalendar(desk)
  })
  await test.step('the coordinator imports schools, communities and activities', () => importSheets(desk))
  await test.step('the coordinator pastes staff', async () => {
    await checkPasted(desk, '教职工', [
      ['姓名', '学校', '职称', '职务', '任教学科'],
      [TEACHER.name, '舜王小学', '一级教师', '教师', '数学'],
      [LEAD.name, '舜王小学', '高级教师', '校长', '语文'],
      [HOST.name, '皇华镇大山小学', '高级教师', '副校长', '数学'],
    ])
    await write(desk, 3)
  })
  await test.step('the coordinator forms a community and a pairing with a quota', async () => {
    await formCommunity(desk)
    await pairSchools(desk)
  })
  await test.step('the coordinator lets colleagues in and plans a visit', async () => {
    for (const colleague of [TEACHER, LEAD, HOST, EXPERT]) {
      codes[colleague.loginName] = await letIn(desk, colleague)
    }
    await planVisit(desk, { initials: 'sxm', name: TEACHER.name })
  })
  await test.step('the teacher checks in with position, photo and the code of the host', async () => {
    await redeem(hostPhone, '/m/', HOST.loginName, codes[HOST.loginName]!)
    await receive(hostPhone, THEME)
    await redeem(phone, '/m/', TEACHER.loginName, codes[TEACHER.loginName]!)
    await checkIn(phone, hostPhone, THEME)
    await writeRecord(phone, '上了一节示范课，课后和大山小学的三位老师一起评课。', '教学设计 1 份，课件 1 套')
    await expect(hostPhone.getByRole('listitem').filter({ hasText: TEACHER.name })).toContainText('现场确认', { timeout: 15_000 })
  })
  await test.step('quota, overview and ledger follow', () => expectToFollow(desk))
  await test.step('the community is scored, from its own assessment to the published result', async () => {
    await publishScheme(desk)
    await openEvaluation(desk, COMMUNITY, '诸城市实验小学互助共同体', EXPERT.name)
    await expect(criterion(desk, '2.1 送教下乡')).toContainText('0.67/ 8')
    const lead = await come()
    await redeem(lead, '/', LEAD.loginName, codes[LEAD.loginName]!)
    await open(lead, '考核评分')
    await lead.getByRole('link', { name: COMMUNITY }).click()
    await score(lead, '1.2 学年计划与分工', '7')
    await lead.getByRole('button', { name: '提交自评' }).click()
    await expect(station(lead)).toHaveText(/^\s*交叉核对/)
    await desk.reload()
    await desk.getByRole('button', { name: '完成核对' }).click()
    await expect(station(desk)).toHaveText(/^\s*专家评分/)
    const expert = await come()
    await redeem(expert, '/', EXPERT.loginName, codes[EXPERT.loginName]!)
    await open(expert, '考核评分')
    await expert.getByRole('link', { name: COMMUNITY }).click()
    await score(expert, '1.2 学年计划与分工', '6')
    await score(expert, '4.2 师生家长满意度', '95')
    await score(expert, '4.3 专家评分', '10')
    await desk.reload()
    await decideAndPublish(desk)
    await expect(criterion(desk, '1.2 学年计划与分工')).toContainText('6.00/ 8')
    await lead.reload()
    await expect(station(lead)).toHaveText(/^\s*已公布/)
    await expect(lead.getByTestId('total')).toHaveText(await desk.getByTestId('total').innerText())
  })
})
