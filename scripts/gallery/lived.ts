import type { Answered, Heard } from '../../bots/platform.ts'
import { readLibrary } from '../../bots/words/library.ts'
import { readPaths } from '../../bots/words/path-packs.ts'
import type { Message } from '../../core/model/message.ts'
import type { Path } from '../../core/model/path.ts'
import { plus } from '../../core/model/time.ts'
import { dump } from '../../db/dump.ts'
import { attempts } from '../../tests/releases/attempt.ts'
import { company } from '../../tests/releases/company.ts'
import { deedsIn } from '../../tests/releases/deeds.ts'
import { BEGINS, live, liveAhead, liveTooFast, RECORDED } from '../../tests/releases/life.ts'
import type { Who } from '../../tests/releases/person.ts'
import { withCopy } from '../../tests/releases/release.ts'
import { openStage, type Stage } from '../../tests/releases/stage.ts'
import { SETTLED } from '../../tests/releases/ways.ts'

/** Told of every message that a chat shows, and of what everybody is told at once. */
export type Watching = {
  sent: (message: Message, to: { platform: 'telegram' | 'slack'; address: string; ref: string }) => void
  told: (heard: Heard, answered: Answered) => void
}

/** Lives the life that `npm run record` records, does everything that can be done in its end, and walks paths. */
export async function livedThrough(watching: Watching): Promise<void> {
  await withCopy(null, async (file) => {
    const during = (now: string, work: (stage: Stage) => Promise<unknown>, more: Partial<Begin> = {}) =>
      watched({ file, now, ...more }, watching, work)
    await during(BEGINS, async (stage) => {
      const asides = await live(stage)
      const { readable } = await dump(stage.store)
      const attempt = attempts(stage.store, stage.means, RECORDED, watching.told)
      for (const deed of deedsIn(readable, asides)) await attempt(deed)
    })
    await during(RECORDED, liveTooFast, { actions: 0 })
    for (let nth = 1; nth < 5; nth++)
      await during(plus(RECORDED, { days: nth }), (stage) => liveAhead(stage, nth))
  })
  await withCopy(null, (file) => watched({ file, now: BEGINS, paths: paths() }, watching, onPaths))
}

type Begin = Omit<Parameters<typeof openStage>[0], 'failed'>

/** The path of everybody's beginning, and one of somebody's own. */
function paths(): readonly Path[] {
  const library = readLibrary()
  return [...library.paths, ...readPaths('bots/playground/packs', library.lists, library.prompts)]
}

/** Somebody who begins gently, and then takes up another path. */
async function onPaths(stage: Stage): Promise<void> {
  const who: Who = { platform: 'telegram', address: 'on paths', name: 'Ana', language: 'en' }
  const { walk } = company(stage)
  await walk(who, SETTLED)
  await stage.until(plus(BEGINS, { days: 2 }))
  await walk(who, 'open/ more-about/')
  await walk(who, '/when paths path/example path-take/ /when paths path/example path-leave')
}

async function watched(begin: Begin, watching: Watching, work: (stage: Stage) => Promise<unknown>) {
  const stage = await openStage({ ...begin, failed })
  const { hear } = stage.app
  stage.app.hear = async (heard) => {
    const answered = await hear(heard)
    watching.told(heard, answered)
    return answered
  }
  await work(stage).finally(stage.end)
  for (const [platform, { ever }] of Object.entries(stage.places)) {
    for (const { message, ...to } of ever)
      watching.sent(message, { platform: platform as 'telegram' | 'slack', ...to })
  }
}

function failed(event: string): never {
  throw new Error(event)
}
