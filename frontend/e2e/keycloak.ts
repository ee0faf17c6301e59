import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Page, test as base } from '@playwright/test'

const PORT = Number(process.env.KEYCLOAK_PORT ?? 8180)
const PASSWORD = 'of-the-provider'

/** The provider's side of it: a real Keycloak that runs already, or one started for these tests. */
export const test = base.extend<object, { keycloak: string }>({
  keycloak: [async ({}, use) => {
    const process = await listens() ? undefined : await start()
    await use(`http://127.0.0.1:${PORT}/realms/district/protocol/openid-connect`)
    if (process) {
      const ended = once(process, 'exit')
      process.kill()
      await ended
    }
  }, { scope: 'worker', auto: true, timeout: 300_000 }],
})

function listens(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(PORT, '127.0.0.1', () => resolve(socket.end() !== undefined))
    socket.on('error', () => resolve(false))
  })
}

async function start(): Promise<ChildProcess> {
  const keycloak = spawn(join(import.meta.dirname, '..', '..', 'scripts', 'keycloak'), { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: keycloak.stdout })) {
    if (line.includes('Listening on')) {
      keycloak.stdout.resume()
      return keycloak
    }
  }
  throw new Error('Keycloak did not start')
}

/** Fills in the provider's page. */
export async function logInThere(page: Page, name: string): Promise<void> {
  await page.locator('#username').fill(name)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
}
