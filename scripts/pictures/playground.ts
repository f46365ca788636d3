import type { Browser, Page } from 'playwright-core'
import type { Scene } from '../../bots/playground/scenes/scenes.ts'
import { visit } from '../../tests/playground/page-visitor.ts'

const VIEW = { width: 1280, height: 800 }

/** The button that closes a pop-up, once the guide points at it. */
export const OK = '.pulse[data-point$="/ok"]'

/** Somebody at the playground's page, who goes where its guide points. */
export type Guided = {
  page: Page
  /** Presses what pulses, of several the one of this kind; returns once the page points elsewhere. */
  follow: (kind?: string) => Promise<void>
  /** The phone of somebody. */
  phone: (name: string) => ReturnType<Page['getByRole']>
}

/** Opens a scene of a playground of its own for as long as the work takes. */
export async function atPlayground<T>(
  browser: Browser,
  scene: Scene,
  work: (guided: Guided) => Promise<T>,
): Promise<T> {
  const visitor = await visit(scene)
  // Its policy lets nothing be evaluated while it is waited for.
  const page = await browser.newPage({ viewport: VIEW, bypassCSP: true, reducedMotion: 'reduce' })
  try {
    await page.goto(visitor.url)
    await page.locator('.pulse:visible').first().waitFor()
    const follow = async (kind = '') => {
      const before = await page.evaluate(PULSING)
      await page.locator(`.pulse${kind}:visible`).first().click()
      await page.waitForFunction(`${PULSING} !== ${JSON.stringify(before)}`)
      await atRest(page)
    }
    return await work({ page, follow, phone: (name) => page.getByRole('region', { name, exact: true }) })
  } finally {
    await page.close()
    await visitor.stop()
  }
}

/** What is pressed changes the page in several steps, and each may point elsewhere. */
async function atRest(page: Page): Promise<void> {
  let [before, now]: unknown[] = [null, await page.evaluate(PULSING)]
  while (now !== before) {
    await page.waitForTimeout(200)
    ;[before, now] = [now, await page.evaluate(PULSING)]
  }
}

const PULSING =
  "[...document.querySelectorAll('.pulse')].map(({ dataset, textContent }) => dataset.point + textContent).join()"
