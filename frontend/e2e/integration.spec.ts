import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const GUIDE = join(import.meta.dirname, '..', '..', 'docs', 'integration.md')

test('the commands of the integration guide lead from nothing to a record of one’s own', ({ baseURL }) => {
  const commands = readFileSync(GUIDE, 'utf8').match(/```sh\n([\s\S]*?)```/)?.[1] ?? ''
  expect(commands).toContain('localhost:8080')

  const printed = execFileSync('bash', ['-euc', commands.replaceAll('localhost:8080', new URL(baseURL!).host)], { encoding: 'utf8' })

  const page = JSON.parse(printed.slice(printed.lastIndexOf('{"items"'), printed.lastIndexOf('}') + 1))
  expect(page.items).toHaveLength(2)
  expect(page.total).toBe(40)
  expect(printed.slice(printed.lastIndexOf('}') + 1).trim()).toBe('201 200 412 204')
})
