import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Scene } from '../../bots/playground/scenes/scenes.ts'
import { LONG } from '../bots/slack-here.ts'
import { type Visitor, visit } from '../playground/page-visitor.ts'
import { openBrowser } from './browser.ts'

/** What somebody looks at it with; without motion, which costs most of what is drawn, unless it `moves`. */
type Look = { width: number; height: number; moves?: boolean }

/** Somebody at the playground's page in a real browser; whatever goes wrong there fails, and whatever leads elsewhere. */
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
    open: async ({ width, height, moves = false }: Look, scene?: Scene) => {
      visitor = await visit(scene)
      const reducedMotion = moves ? 'no-preference' : 'reduce'
      const context = await opened.browser!.newContext({ viewport: { width, height }, reducedMotion })
      // What is waited for comes, however busy the machine.
      context.setDefaultTimeout(LONG)
      page = await context.newPage()
      page.on('pageerror', ({ message }) => wrong.push(message))
      page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()))
      page.on('request', (request) => request.url().startsWith(visitor.url) || wrong.push(request.url()))
      await page.goto(visitor.url)
      await page.locator('#steps').or(page.locator('#onward')).first().waitFor()
      return { page, visitor, phone: (name: string) => page.getByRole('region', { name, exact: true }) }
    },
  }
}

export const WIDE = { width: 1280, height: 800 }
export const NARROW = { width: 390, height: 844 }
