import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

const MARK = readFileSync('bots/playground/page/attune.svg', 'utf8')

/** The mark on warm paper, as big as what shows it likes it; it fills so much of the height. */
export async function face(browser: Browser, width: number, height: number, share: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } })
  const paper = 'margin: 0; background: radial-gradient(circle at 50% 30%, #fffaf3, #f3dfc8)'
  const middle = `display: grid; place-items: center; height: 100vh; --side: ${share * 100}vh`
  const style = `body { ${paper}; ${middle} } svg { width: var(--side); height: var(--side) }`
  await page.setContent(`<style>${style}</style>${MARK}`)
  const bytes = await page.screenshot({ type: 'jpeg', quality: 92 })
  await page.close()
  return bytes
}
