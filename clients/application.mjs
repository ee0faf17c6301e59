// Runs commands while the packaged application works on an empty data folder with one small district in it: two schools,
// a teacher, and a system that was let in. The commands find in their environment what an integrator is told.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const PASSWORD = 'a password of one’s own'
const SCOPES = ['schools:read', 'schools:write', 'staff:read', 'visits:read', 'visits:write', 'files:read', 'files:write', 'changes:read']
const backend = resolve(import.meta.dirname, '..', 'backend')
const data = join(import.meta.dirname, 'target', 'data')

async function freePort() {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** Starts the application and waits for what the person at the terminal reads. */
async function start(port) {
  rmSync(data, { recursive: true, force: true })
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
  const server = spawn(java, ['--sun-misc-unsafe-memory-access=allow', '-XX:TieredStopAtLevel=1', '-jar', join(backend, 'target', 'quarkus-app', 'quarkus-run.jar')], {
    env: { ...process.env, PORT: String(port), XIESHOU_DATA: data, XIESHOU_DEMO: 'false', XIESHOU_WEB_ROOT: join(import.meta.dirname, 'target'), QUARKUS_LOG_CONSOLE_JSON_ENABLED: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed = []
  for await (const line of createInterface({ input: server.stdout })) {
    printed.push(line)
    const told = /log in as (\S+) with the one-time password (\S+)/.exec(line)
    if (told) {
      server.stdout.resume()
      return { server, operator: { loginName: told[1], password: told[2] } }
    }
  }
  throw new Error(`The application ended before it greeted:\n${printed.join('\n')}`)
}

/** The district as its people make it by the interface, and the keys to it. */
async function openDistrict(url, operator) {
  const send = async (method, path, body, token) => {
    const headers = { 'Content-Type': 'application/json', ...token && { Authorization: `Bearer ${token}` } }
    const answer = await fetch(`${url}/api/v1/${path}`, { method, headers, body: body && JSON.stringify(body) })
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${await answer.text()}`)
    }
    return answer.json()
  }
  const newPassword = (loginName, code) => send('POST', 'session/reset', { loginName, code, newPassword: PASSWORD })
  const id = number => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`

  const { accessToken: first } = await send('POST', 'session', operator)
  const { accessToken: platform } = await send('PUT', 'me/password', { currentPassword: operator.password, newPassword: PASSWORD }, first)
  const district = { code: '370782', name: '诸城市', provinceName: '山东省', cityName: '潍坊市', firstCoordinator: { loginName: 'zhou.xietiao', displayName: '周协调' } }
  await send('PUT', `districts/${id(1)}`, district, platform)
  const { loginName, code } = await send('POST', `districts/${id(1)}/coordinator-code`, undefined, platform)
  const { accessToken: coordinator } = await newPassword(loginName, code)

  const school = (code, name, areaClass, latitude) => ({ code, name, stage: 'PRIMARY', areaClass, position: { latitude, longitude: 119.4 } })
  await send('PUT', `schools/${id(2)}`, school('3707820001', '舜王小学', 'URBAN', 36.0), coordinator)
  await send('PUT', `schools/${id(3)}`, school('3707820002', '大山小学', 'RURAL', 35.8), coordinator)
  const from = '2020-09-01'
  await send('PUT', `staff/${id(4)}`, { name: '孙晓梅', posts: [{ schoolId: id(2), position: 'TEACHER', from }] }, coordinator)
  const teacher = { loginName: 'sun.xiaomei', displayName: '孙晓梅', staffId: id(4), grants: [{ role: 'TEACHER', schoolId: id(2), from }] }
  await send('PUT', `accounts/${id(5)}`, teacher, coordinator)
  await newPassword(teacher.loginName, (await send('POST', `accounts/${id(5)}/reset-code`, undefined, coordinator)).code)
  await send('PUT', `api-clients/${id(6)}`, { name: '数据平台', scopes: SCOPES }, coordinator)
  const { clientId, clientSecret } = await send('POST', `api-clients/${id(6)}/secret`, undefined, coordinator)
  return { BASE_URL: url, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, TEACHER: teacher.loginName, PASSWORD, STAFF_ID: id(4), TOWN_SCHOOL: id(2), RURAL_SCHOOL: id(3) }
}

const port = await freePort()
const { server, operator } = await start(port)
try {
  const told = await openDistrict(`http://localhost:${port}`, operator)
  const work = spawn('sh', ['-euc', process.argv[2]], { env: { ...process.env, ...told }, stdio: 'inherit' })
  const [code] = await once(work, 'exit')
  process.exitCode = code ?? 1
} finally {
  server.kill()
}
