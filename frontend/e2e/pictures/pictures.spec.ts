import { type Page, test } from '@playwright/test'
import { settled } from '../axe'
import { type Person, comeAs } from '../people'

interface Picture {
  name: string
  person: Person
  path: string
  phone?: boolean
  /** The button behind which the picture lies. */
  press?: string
}

const PICTURES: Picture[] = [
  { name: 'desk-home', person: 'coordinator', path: '/' },
  { name: 'desk-visits', person: 'coordinator', path: '/visits' },
  { name: 'phone-today', person: 'teacher', path: '/m/', phone: true },
  { name: 'phone-check-in', person: 'teacher', path: '/m/', phone: true, press: '签到' },
]

async function take(page: Page, { name, person, path, phone, press }: Picture): Promise<void> {
  await page.setViewportSize(phone ? { width: 390, height: 844 } : { width: 1440, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await comeAs(page, person)
  await page.goto(path)
  await settled(page)
  if (press) {
    const before = page.url()
    await page.getByRole('link', { name: press, exact: true }).or(page.getByRole('button', { name: press, exact: true })).first().click()
    await page.waitForURL(url => url.href !== before)
    await settled(page)
  }
  await page.screenshot({ path: `../docs/pictures/${name}.png`, animations: 'disabled' })
}

for (const picture of PICTURES) {
  test(`picture ${picture.name}`, ({ page }) => take(page, picture))
}
