import { startApp } from '../../bots/app.ts'
import { openLog } from '../../bots/log.ts'
import { telegram } from '../../bots/telegram/index.ts'
import { readLibrary } from '../../bots/words/library.ts'
import type { Instant } from '../../core/model/time.ts'
import { openStore } from '../../db/open.ts'
import { KEY } from '../journeys/fresh.ts'
import { sameMinute } from './people.ts'

// Attune in a process of its own, with a clock that is turned: how fast anything goes is measured by the real one.
const [, , apiRoot = '', file = '', began = ''] = process.argv
let now: Instant = began
const store = await openStore({ file, key: KEY })
const log = openLog('error')
const platform = telegram({ token: `1:${'A'.repeat(35)}`, apiRoot, words: readLibrary().words, log })
const app = await startApp({ store, platforms: [platform], means: sameMinute, log, now: () => now })

process.on('disconnect', () => process.exit())
process.on('message', async (turned: Instant) => {
  now = turned
  while ((await app.tick()) > 0);
  await app.relay.idle()
  process.send?.('idle')
})
process.send?.('ready')
