import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { authorised, keepToken, whenSignedOut } from './access'
import { api } from './client'
import { Problem } from './problem'

const sent: Request[] = []
let answer: (request: Request) => Response | Promise<Response>

const path = (request: Request) => new URL(request.url).pathname
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })
const authorisation = (request: Request) => request.headers.get('Authorization')

beforeEach(() => {
  sent.length = 0
  keepToken('old')
  whenSignedOut(async () => false)
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request)
    return answer(request)
  })
})
afterEach(() => vi.unstubAllGlobals())

/** The old token is refused, the cookie gives a new one. */
const expired = (request: Request) => {
  if (path(request).endsWith('/refresh')) {
    return json(200, { accessToken: 'new' })
  }
  return authorisation(request) === 'Bearer new' ? json(200, { items: [] }) : json(401, {})
}

const read = () => authorised(new Request('http://localhost/api/v1/schools'))

it('renews an expired token and sends the request again', async () => {
  answer = expired
  expect((await read()).status).toBe(200)
  expect(sent.map(path)).toEqual(['/api/v1/schools', '/api/v1/session/refresh', '/api/v1/schools'])
})

it('sends the body again as well', async () => {
  answer = expired
  await api.PUT('/api/v1/me/password', { body: { currentPassword: 'a', newPassword: 'b' } })
  expect(await sent.at(-1)!.text()).toBe('{"currentPassword":"a","newPassword":"b"}')
})

it('renews once for all requests that wait', async () => {
  answer = expired
  await Promise.all([read(), read(), read()])
  expect(sent.filter(request => path(request).endsWith('/refresh'))).toHaveLength(1)
})

it('waits for the password when the cookie has expired too', async () => {
  answer = request => (authorisation(request) === 'Bearer typed' ? json(200, {}) : json(401, {}))
  whenSignedOut(async () => {
    keepToken('typed')
    return true
  })
  expect((await read()).status).toBe(200)
})

it('hands the refusal on when nobody logs in again', async () => {
  answer = () => json(401, {})
  expect((await read()).status).toBe(401)
})

it('does not take a server in trouble for the end of the session', async () => {
  answer = request => (path(request).endsWith('/refresh') ? json(503, {}) : json(401, {}))
  await expect(read()).rejects.toBeInstanceOf(TypeError)
})

it('leaves a wrong password at the log-in alone', async () => {
  answer = () => json(401, { code: 'session.wrong', detail: '账号或密码不对' })
  await expect(api.POST('/api/v1/session', { body: { loginName: 'a', password: 'b' } })).rejects.toMatchObject({ code: 'session.wrong' })
  expect(sent).toHaveLength(1)
})

it('asks in the language of the page and numbers each request', async () => {
  answer = () => json(200, {})
  await read()
  expect(sent[0]!.headers.get('Accept-Language')).toBe('zh-CN')
  expect(sent[0]!.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
})

it('throws a refusal as a problem with its fields', async () => {
  answer = () => json(422, { code: 'request.invalid', detail: '有几处不对', errors: [{ pointer: '/newPassword', code: 'short', detail: '太短' }] })
  const refused = await api.PUT('/api/v1/me/password', { body: { currentPassword: 'a', newPassword: 'b' } }).catch(error => error)
  expect(refused).toBeInstanceOf(Problem)
  expect(refused.fields).toEqual({ '/newPassword': '太短' })
})
