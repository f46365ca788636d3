import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tuesday } from '../../bots/playground/scenes/tuesday.ts'
import { workshopOfNine } from '../../bots/playground/scenes/workshop-of-nine.ts'
import { Refused } from '../../db/start-refused.ts'
import { openBrowser } from '../../tests/journeys/browser.ts'
import { animation } from './animation.ts'
import { face } from './face.ts'
import { atPlayground } from './playground.ts'
import { movingTuesday, stillTuesday } from './tuesday.ts'
import { closedRound } from './workshop.ts'

const [folder = 'docs'] = process.argv.slice(2)
const opened = await openBrowser()
if (opened.browser === null) throw new Refused(opened.why)
const { browser } = opened
mkdirSync(folder, { recursive: true })
const keep = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  console.info(`${name}: ${Math.ceil(bytes.length / 1024)} KB`)
}

keep('playground.png', await atPlayground(browser, tuesday, stillTuesday))
keep('playground.gif', animation(await atPlayground(browser, tuesday, movingTuesday)))
keep('room.png', await atPlayground(browser, workshopOfNine, closedRound))
keep('attune.jpg', await face(browser, 1024, 1024, 0.62))
keep('attune-wide.jpg', await face(browser, 640, 360, 0.6))
await browser.close()
