import AxeBuilder from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const RULES_ABOUT_COLOURS = ['color-contrast', 'link-in-text-block']

/** The page breaks no rule of accessibility; a finding is shown with its place and what to do. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await settled(page)
  await expectNoFinding(where, new AxeBuilder({ page }).withTags(RULES))
}

/** The same page in the other colours; what is not about colours stays as it was. */
export async function expectReadableInDark(page: Page, where: string): Promise<void> {
  await inDark(page, async () => {
    await settled(page)
    await expectNoFinding(`${where} in dark`, new AxeBuilder({ page }).withRules(RULES_ABOUT_COLOURS))
  })
}

async function expectNoFinding(where: string, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  const findings = violations.flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n').at(-1)?.trim()}`))
  expect.soft(findings, where).toEqual([])
}

/** Nothing is loading and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.skeleton')).toHaveCount(0)
  await page.evaluate(() => {
    // What lies in a closed part of the page does not move on until it is opened.
    const isShown = ({ effect }: Animation) => effect instanceof KeyframeEffect && effect.target?.checkVisibility()
    const ending = document.getAnimations().filter(moving => isShown(moving) && moving.effect?.getTiming().iterations !== Infinity)
    return Promise.all(ending.map(moving => moving.finished.catch(() => undefined)))
  })
}

export async function inDark(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  // the colours are asked for at the next frame, and move from then on
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await look()
  await page.emulateMedia({ colorScheme: 'light' })
}
