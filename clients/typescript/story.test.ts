// What an integrator does with the generated client, against the service at BASE_URL.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { before, test } from 'node:test'
import * as xieshou from '../target/typescript/index.js'

type Told = 'BASE_URL' | 'CLIENT_ID' | 'CLIENT_SECRET' | 'TEACHER' | 'PASSWORD' | 'STAFF_ID' | 'TOWN_SCHOOL' | 'RURAL_SCHOOL'
const { BASE_URL, CLIENT_ID, CLIENT_SECRET, TEACHER, PASSWORD, STAFF_ID, TOWN_SCHOOL, RURAL_SCHOOL } = process.env as Record<Told, string>
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

const open = new xieshou.Configuration({ basePath: BASE_URL })
let system: xieshou.Configuration
let schools: xieshou.SchoolApi
let visits: xieshou.VisitApi

before(async () => {
  const { accessToken } = await new xieshou.SessionApi(open).logInClient({ clientLogIn: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET } })
  system = new xieshou.Configuration({ basePath: BASE_URL, accessToken })
  schools = new xieshou.SchoolApi(system)
  visits = new xieshou.VisitApi(system)
})

/** A UUIDv7 (RFC 9562, 5.7): milliseconds first, chance behind. */
function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  const chance = randomBytes(10).toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-8${chance.slice(3, 6)}-${chance.slice(6, 18)}`
}

function newSchool(): xieshou.NewSchool {
  const code = `37${randomBytes(4).readUInt32BE().toString().padStart(10, '0').slice(0, 8)}`
  return { code, name: `新建小学${code}`, stage: 'PRIMARY', areaClass: 'RURAL', contactName: '王老师', position: { latitude: 35.9, longitude: 119.3 } }
}

function visitToday(theme: string): xieshou.NewVisit {
  // the generated client sends the UTC day of a date, and the day of the district is that of Shanghai
  const today = new Date(Date.now() + 8 * 3_600_000)
  return { kind: 'LESSON_DELIVERY', theme, organiserSchoolId: TOWN_SCHOOL, hostSchoolIds: [RURAL_SCHOOL], firstDay: today, lastDay: today, startTime: '09:00', placeText: '三年级教室' }
}

const tagOf = (answer: { raw: Response }) => answer.raw.headers.get('ETag')!

/** The refusal an operation ends with. */
async function refusal(call: Promise<unknown>): Promise<xieshou.Problem> {
  try {
    await call
  } catch (failed) {
    assert.ok(failed instanceof xieshou.ResponseError, String(failed))
    assert.equal(failed.response.headers.get('Content-Type'), 'application/problem+json')
    return xieshou.ProblemFromJSON(await failed.response.json())
  }
  assert.fail('was not refused')
}

test('a wrong secret is refused with a code and words', async () => {
  const clientLogIn = { clientId: CLIENT_ID, clientSecret: 'something else' }

  const problem = await refusal(new xieshou.SessionApi(open).logInClient({ clientLogIn }))

  assert.equal(problem.status, 401)
  assert.match(problem.code, /^session\./)
  assert.notEqual(problem.detail, '')
})

test('a list is read page by page until its end', async () => {
  const names: string[] = []
  let cursor: string | undefined
  do {
    const page = await schools.listSchools({ limit: 1, sort: 'code', cursor })
    names.push(...page.items.map(school => school.name))
    cursor = page.nextCursor
  } while (cursor)

  assert.equal(names.length, new Set(names).size)
  assert.ok(names.includes('舜王小学') && names.includes('大山小学'))
})

test('a record is made with an id of one’s own, and made once however often it is sent', async () => {
  const made = { id: newId(), newSchool: newSchool() }

  const first = await schools.putSchoolRaw(made)
  const again = await schools.putSchoolRaw(made)

  assert.deepEqual([first.raw.status, again.raw.status], [201, 200])
  assert.deepEqual(await again.value(), await first.value())
  const other = await refusal(schools.putSchool({ id: made.id, newSchool: { ...made.newSchool, name: '另一所' } }))
  assert.deepEqual([other.status, other.code], [409, 'school.id-taken'])
})

test('a change needs the version that was seen, and null empties', async () => {
  const id = newId()
  const made = tagOf(await schools.putSchoolRaw({ id, newSchool: newSchool() }))

  const changed = await schools.patchSchoolRaw({ id, ifMatch: made, schoolPatch: { name: '改名小学', contactName: null } })
  const stale = await refusal(schools.patchSchool({ id, ifMatch: made, schoolPatch: { name: '又改名' } }))

  const { name, contactName, stage } = await changed.value()
  assert.deepEqual([name, contactName, stage], ['改名小学', undefined, 'PRIMARY'])
  assert.equal(stale.status, 412)
  const unchanged = await refusalStatus(schools.getSchool({ id, ifNoneMatch: tagOf(changed) }))
  assert.equal(unchanged, 304)
})

async function refusalStatus(call: Promise<unknown>): Promise<number> {
  return call.then(() => 200, (failed: xieshou.ResponseError) => failed.response.status)
}

test('a person checks in at a visit that the system planned', async () => {
  const id = newId()
  const planned = await visits.putVisit({ id, newVisit: visitToday('送教到校') })
  await visits.putParticipant({ id, participantId: newId(), newParticipant: { staffId: STAFF_ID } })
  assert.deepEqual([planned.state, planned.startTime], ['PLANNED', '09:00:00'])
  const { accessToken } = await new xieshou.SessionApi(open).logIn({ logIn: { loginName: TEACHER, password: PASSWORD } })
  const person = new xieshou.VisitApi(new xieshou.Configuration({ basePath: BASE_URL, accessToken }))
  const newCheckIn = { occurredAt: new Date(), position: { latitude: 35.8001, longitude: 119.4, accuracyMetres: 12 } }

  const checkIn = await person.putCheckIn({ id, checkInId: newId(), newCheckIn })

  assert.deepEqual([checkIn.staffId, checkIn.evidence, Math.round(checkIn.distanceMetres!)], [STAFF_ID, 'POSITION', 11])
  assert.ok((await visits.getVisit({ id })).came > 0)
})

test('a picture is sent, hung on a visit and read back', async () => {
  const id = newId()
  await visits.putVisit({ id, newVisit: visitToday('有照片的一次') })
  const files = new xieshou.FileApi(system)

  const file = await files.sendFile({ file: new File([PICTURE], '课堂.png', { type: 'image/png' }) })
  await visits.putAttachment({ id, attachmentId: newId(), newAttachment: { fileId: file.id, caption: '课堂' } })

  const [hung] = (await visits.listAttachments({ id })).items
  assert.deepEqual([hung!.file.id, hung!.caption], [file.id, '课堂'])
  const content = await files.getFile({ id: file.id })
  assert.equal(content.size, file.bytes)
})

test('a list is taken away as a workbook or as text', async () => {
  await visits.putVisit({ id: newId(), newVisit: visitToday('要导出的一次') })

  const workbook = await visits.listVisitsSheet({ kind: 'LESSON_DELIVERY' })
  const text = await visits.listVisitsSheet({ kind: 'LESSON_DELIVERY', format: 'CSV' })

  assert.equal(Buffer.from(await workbook.arrayBuffer()).subarray(0, 2).toString(), 'PK')
  assert.match(await text.text(), /要导出的一次/)
})

test('wrong values are told by the place where they stand, in the language asked for', async () => {
  const english = new xieshou.SchoolApi(new xieshou.Configuration({
    basePath: BASE_URL, accessToken: system.accessToken, headers: { 'Accept-Language': 'en' },
  }))

  const wrong = await refusal(english.putSchool({ id: newId(), newSchool: { ...newSchool(), name: '' } }))
  const nowhere = await refusal(english.getSchool({ id: newId() }))

  assert.deepEqual([wrong.status, wrong.errors[0]!.pointer], [422, '/name'])
  assert.match(wrong.errors[0]!.detail, /^[\x20-\x7e]+$/)
  assert.equal(nowhere.status, 404)
})

test('what was changed is told in the feed', async () => {
  const id = newId()
  const changes = new xieshou.ChangeApi(system)
  await visits.putVisit({ id, newVisit: visitToday('要知道的一次') })

  let page = await changes.listChanges({ limit: 200 })
  const told = [...page.items]
  while (page.items.length > 0) {
    page = await changes.listChanges({ limit: 200, cursor: page.nextCursor })
    told.push(...page.items)
  }

  assert.ok(told.some(change => change.recordId === id && change.change === 'CREATED'))
})
