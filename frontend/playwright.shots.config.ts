import { defineConfig } from '@playwright/test'
import base from './playwright.config'

/** Takes the pictures of the documentation from the demo: `npm run shots` writes `docs/pictures/`. */
export default defineConfig({ ...base, testDir: 'e2e/pictures', testIgnore: [], reporter: 'list' })
