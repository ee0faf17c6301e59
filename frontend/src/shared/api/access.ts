/**
 * The access token lives in memory only; the refresh token is an HttpOnly cookie this code never sees.
 * A request that meets an expired token renews it once for all waiting requests and is sent again.
 */
import { locale } from '@/shared/i18n'
import { newId } from './ids'

let accessToken: string | undefined
let renewal: Promise<boolean> | undefined
let askAgain: () => Promise<boolean> = async () => false

export function keepToken(token: string | undefined): void {
  accessToken = token
}

/** What to do when the cookie has expired too: the shell asks for the password over the open page, so nothing is lost. */
export function whenSignedOut(ask: () => Promise<boolean>): void {
  askAgain = ask
}

/** Sends a request as the person who is logged in. */
export async function authorised(request: Request): Promise<Response> {
  const again = request.clone()
  const used = accessToken
  const response = await fetch(withToken(request))
  if (response.status !== 401 || isSessionPath(request.url)) {
    return response
  }
  const renewed = used !== accessToken || (await renewOnce()) || (await askAgain())
  if (!renewed) {
    return response
  }
  await readToEnd(response)
  return fetch(withToken(again))
}

/** Fetches a new access token with the cookie; false when the session is over. */
export function renewOnce(): Promise<boolean> {
  renewal ??= oneTabAtATime(renew).finally(() => (renewal = undefined))
  return renewal
}

async function renew(): Promise<boolean> {
  const response = await fetch(withToken(new Request(new URL('/api/v1/session/refresh', location.origin), { method: 'POST' })))
  if (response.status >= 500) {
    throw new TypeError('The server is in trouble; the session may still be good')
  }
  if (!response.ok) {
    await readToEnd(response)
    keepToken(undefined)
    return false
  }
  keepToken((await response.json()).accessToken)
  return true
}

/** An answer that nobody reads would hold its connection, of which a browser has six. */
async function readToEnd(response: Response): Promise<void> {
  await response.arrayBuffer()
}

/** The cookie is used up by each renewal; two tabs at once would look like theft. */
async function oneTabAtATime(work: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks ? navigator.locks.request('xieshou-session', work) : work()
}

function withToken(request: Request): Request {
  request.headers.set('Accept-Language', locale.value)
  request.headers.set('X-Request-Id', newId())
  if (accessToken && !request.url.endsWith('/session/refresh')) {
    request.headers.set('Authorization', `Bearer ${accessToken}`)
  }
  return request
}

const isSessionPath = (url: string) => /\/api\/v1\/session(\/|$)/.test(new URL(url).pathname)
