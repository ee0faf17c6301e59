import { type Page, expect } from '@playwright/test'

/** Notes what no page may do: log an error, break the content policy, ask a foreign host or for what its reader may not see. */
export function watch(page: Page) {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', message => message.type() === 'error' && !isRefusal(message.text()) && faults.push(`${page.url()}: ${message.text()}`))
  page.on('response', answer => answer.status() === 403 && faults.push(`${page.url()} is refused ${answer.url()}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== new URL(page.url() === 'about:blank' ? request.url() : page.url()).hostname) {
      faults.push(`${page.url()} asks ${hostname}`)
    }
  })
  return { expectQuiet: () => expect(faults).toEqual([]) }
}

/** Chromium reports every answer above 399 as an error of its own; whether it was right is for the test to say. */
const isRefusal = (text: string) => text.startsWith('Failed to load resource')
