import { defineConfig } from '@playwright/test'
import { launchOptions } from './e2e/browser'

const PORT = process.env.E2E_PORT ?? '8090'
const running = process.env.BASE_URL

/** The packaged application with its own fresh data, unless `BASE_URL` names one that runs already. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'pictures/**',
  outputDir: 'target/e2e',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: 'target/e2e.xml' }]],
  use: {
    actionTimeout: 10_000,
    baseURL: running ?? `http://localhost:${PORT}`,
    browserName: 'chromium',
    launchOptions,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: running
    ? undefined
    : { command: 'node e2e/server.mjs', env: { PORT }, url: `http://localhost:${PORT}/q/health/ready`, timeout: 180_000, reuseExistingServer: false },
})
