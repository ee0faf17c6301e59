import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type BrowserContextOptions, type Page, test as base } from '@playwright/test'
import { watch } from '../watch'

const PORT = Number(process.env.E2E_PORT ?? 8090) + 1

interface EmptyApplication {
  /** Who may log in first, as the person at the terminal reads it. */
  operator: { loginName: string, password: string }
  /** Somebody with a browser of his own opens it; none of his pages may log an error or ask a foreign host. */
  come: (options?: BrowserContextOptions) => Promise<Page>
}

/** The packaged application on a data folder of its own, with nobody in it. */
export const test = base.extend<{ application: EmptyApplication }>({
  application: [async ({ browser }, use) => {
    const server = spawn('node', [join(import.meta.dirname, '..', 'server.mjs')], {
      env: { ...process.env, XIESHOU_DEMO: 'false', PORT: String(PORT) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const seen: ReturnType<typeof watch>[] = []
    const baseURL = `http://localhost:${PORT}`
    await use({
      operator: await greeting(server),
      come: async (options) => {
        const page = await browser.newPage({ baseURL, ...options })
        seen.push(watch(page))
        return page
      },
    })
    await stop(server)
    seen.forEach(one => one.expectQuiet())
  }, { timeout: 60_000 }],
})

async function greeting(server: ChildProcess): Promise<EmptyApplication['operator']> {
  const printed: string[] = []
  for await (const line of createInterface({ input: server.stdout! })) {
    printed.push(line)
    const told = /log in as (\S+) with the one-time password (\S+)/.exec(line)
    if (told) {
      server.stdout!.resume()
      return { loginName: told[1]!, password: told[2]! }
    }
  }
  throw new Error(`The application ended before it greeted:\n${printed.join('\n')}`)
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode === null) {
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
}
