import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sayHow } from '../../bots/say-how.ts'
import { Refused } from '../../db/start-refused.ts'
import { openBrowser } from '../../tests/journeys/browser.ts'
import { HANDOUTS, isPrinted, pages, printedTo, sourceOf } from './printed.ts'

sayHow(`npm run handouts
Prints the pages of docs/handouts that have changed as PDF, each beside its page.`)

const opened = await openBrowser()
if (opened.browser === null) throw new Refused(opened.why)
for (const page of pages().filter((it) => !isPrinted(it))) {
  const shown = await opened.browser.newPage()
  await shown.goto(`file://${resolve(HANDOUTS, page)}`)
  const printed = await shown.pdf({ format: page.includes('.de.') ? 'A4' : 'Letter' })
  writeFileSync(printedTo(page), Buffer.concat([printed, Buffer.from(sourceOf(page))]))
  await shown.close()
  console.info(printedTo(page))
}
await opened.browser.close()
