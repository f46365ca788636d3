import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** Where the signs of the colors are drawn in color, and where their shapes are. */
const FONTS = [
  {
    file: import.meta.resolve('@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2'),
    range: 'U+26AA, U+1F534, U+1F7E1-1F7E2',
  },
  {
    file: import.meta.resolve(
      '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
    ),
    range: 'U+25A0-25FF',
  },
]
const AT = '/lent-fonts/'

/** Lends the playground's page the colors and shapes that this machine may have no font for. */
export async function lendFonts(page: Page): Promise<void> {
  await page.route(`**${AT}*`, (route) => {
    const nth = Number(route.request().url().split('/').at(-1))
    return route.fulfill({ path: fileURLToPath(FONTS[nth]!.file) })
  })
  const faces = FONTS.map(
    ({ range }, nth) => `@font-face { font-family: Lent; src: url(${AT}${nth}); unicode-range: ${range} }`,
  )
  const before = ':root { --font: Lent, system-ui, sans-serif }'
  await page.addStyleTag({ content: [...faces, before].join('\n') })
  await page.evaluate("document.fonts.load('16px Lent', '🟢🟡🔴⚪●▲■○')")
}
