import { type Page, test } from '@playwright/test'
import { settled } from '../axe'
import { type Person, comeAs } from '../people'

interface Picture {
  name: string
  person: Person
  path: string
  phone?: boolean
  dark?: boolean
}

const PICTURES: Picture[] = [
  { name: 'desk-home', person: 'coordinator', path: '/' },
  { name: 'desk-home-dark', person: 'coordinator', path: '/', dark: true },
  { name: 'desk-communities', person: 'coordinator', path: '/communities' },
  { name: 'desk-visits', person: 'coordinator', path: '/visits' },
  { name: 'desk-imports', person: 'coordinator', path: '/imports' },
  { name: 'desk-evaluations', person: 'coordinator', path: '/evaluations' },
  { name: 'phone-today', person: 'teacher', path: '/m/', phone: true },
]

async function take(page: Page, { name, person, path, phone, dark }: Picture): Promise<void> {
  await page.setViewportSize(phone ? { width: 390, height: 844 } : { width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await comeAs(page, person)
  await page.goto(path)
  await settled(page)
  await page.screenshot({ path: `../docs/pictures/${name}.png`, animations: 'disabled' })
}

for (const picture of PICTURES) {
  test(`picture ${picture.name}`, ({ page }) => take(page, picture))
}
