import { readLibrary } from '../../bots/words/library.ts'
import { text } from '../../core/model/page.ts'
import type { Still } from './animation.ts'
import { type Guided, OK } from './playground.ts'

const YELLOW = '[data-color=yellow]'
const AROUND = 14
/** The hour at which it begins, at 23 minutes past. */
const BEGINS = 18
/** What is said at a tap, and then goes, is gone. */
const UNSAID = "document.querySelector('.toast.on') === null"
const SEE_AGAIN = readLibrary().words.plain(text('see-again'), 'en')

/** Ana looks at what Ben would see of her answer, while Ben is about to answer for himself. */
export async function stillTuesday({ page, follow, phone }: Guided): Promise<Uint8Array> {
  await phone('Ben').getByRole('button', { name: 'Open Attune' }).click()
  await phone('Ben').getByRole('textbox').fill('/checkin')
  await phone('Ben').getByRole('textbox').press('Enter')
  await phone('Ben').locator(YELLOW).waitFor()
  for (const kind of ['', '', YELLOW]) await follow(kind)
  while (!(await page.locator(OK).isVisible())) await follow()
  await page.waitForFunction(UNSAID)
  await page.waitForTimeout(500)
  return page.screenshot()
}

/** Ana answers, adds a limit and shows it; Ben looks; three hours later it has faded. */
export async function movingTuesday({ page, follow, phone }: Guided): Promise<Still[]> {
  const stills: Still[] = []
  const keep = async (lasts: number) => {
    // What is said once would hide what is read next.
    await page.waitForFunction(UNSAID)
    const { x, y, width, height } = (await page.locator('#phones').boundingBox())!
    const clip = { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + AROUND }
    stills.push({ png: await page.screenshot({ clip }), lasts })
  }
  const then = async (lasts: number, kind?: string) => {
    await follow(kind)
    await keep(lasts)
  }
  await keep(900)
  await then(600)
  await then(1200)
  await then(1000, YELLOW)
  while (!(await page.locator(OK).isVisible())) await then(700)
  // Closing what she looks at, showing it; Ben's phone, his line, his look.
  for (const lasts of [700, 900, 600, 2000]) await then(lasts)
  await page.locator(OK).click()
  for (let hours = 0; hours < 3; hours++) {
    await page.locator('[data-turn=hour]').click()
    await page.waitForFunction(
      `document.querySelector('#time').innerText.endsWith('${BEGINS + hours + 1}:23')`,
    )
    await keep(500)
  }
  await phone('Ben').locator('.note').click()
  await phone('Ben').getByRole('button', { name: SEE_AGAIN }).click()
  await page.getByRole('dialog').waitFor()
  await keep(2400)
  return stills
}
