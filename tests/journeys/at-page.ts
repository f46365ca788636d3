import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Scene } from '../../bots/playground/scenes/scenes.ts'
import { type Visitor, visit } from '../playground/page-visitor.ts'
import { openBrowser } from './browser.ts'

/** Somebody at the playground's page in a real browser, without motion; whatever goes wrong on the page fails. */
export async function atPage() {
  const opened = await openBrowser()
  if (opened.browser === null) console.warn(`What needs a browser did not run: ${opened.why}`)
  const wrong: string[] = []
  let visitor: Visitor
  let page: Page
  afterEach(async () => {
    await page.context().close()
    await visitor.stop()
    expect(wrong.splice(0)).toEqual([])
  })
  afterAll(() => opened.browser?.close())
  return {
    journey: test.skipIf(opened.browser === null),
    open: async ({ width, height }: { width: number; height: number }, scene?: Scene) => {
      visitor = await visit(scene)
      const look = { viewport: { width, height }, reducedMotion: 'reduce' } as const
      page = await (await opened.browser!.newContext(look)).newPage()
      page.on('pageerror', ({ message }) => wrong.push(message))
      page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()))
      await page.goto(visitor.url)
      await page.locator('#steps').or(page.locator('#onward')).first().waitFor()
      return { page, visitor, phone: (name: string) => page.getByRole('region', { name, exact: true }) }
    },
  }
}

export const WIDE = { width: 1280, height: 800 }
export const NARROW = { width: 390, height: 844 }
