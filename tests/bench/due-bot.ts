import { startApp } from '../../bots/app.ts'
import { openLog } from '../../bots/log.ts'
import { telegram } from '../../bots/telegram/index.ts'
import { readLibrary } from '../../bots/words/library.ts'
import { openStore } from '../../db/open.ts'
import { KEY } from '../journeys/fresh.ts'
import { type Held, held } from './growth/held.ts'
import { sameMinute } from './people.ts'

/** How many turns there were until nobody's time had come any more, and what they took. */
export type Ticked = Held & { turns: number }

// Attune in a process of its own, with a clock that is turned once; what is sent goes at its usual pace.
const [, , apiRoot = '', token = '', file = '', began = '', to = ''] = process.argv
let now = began
const store = await openStore({ file, key: KEY })
const log = openLog('error')
const platform = telegram({ token, apiRoot, words: readLibrary().words, log })
const app = await startApp({ store, platforms: [platform], means: sameMinute, log, now: () => now })

process.on('disconnect', () => process.exit())
process.on('message', async () => {
  now = to
  let turns = 0
  const its = await held(async () => {
    for (let had = 1; had > 0; turns += had) had = await app.tick()
  })
  process.send?.({ ticked: { ...its, turns } satisfies Ticked })
})
process.send?.('ready')
