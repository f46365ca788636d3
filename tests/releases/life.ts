import { RetryLater } from '../../bots/platform.ts'
import { plus } from '../../core/model/time.ts'
import { cast } from './cast.ts'
import { company } from './company.ts'
import { links } from './links.ts'
import type { Aside, Who } from './person.ts'
import { roomLives } from './rooms.ts'
import type { Stage } from './stage.ts'
import { both, couples, quiet, replies, seasons, singles, tender, threes } from './strands.ts'

/** When the life begins that is recorded. */
export const BEGINS = '2026-10-13T17:00:00.000Z'
/** A Tuesday evening six weeks later: people have just been asked. */
const ASKED = '2026-11-24T17:24:00.000Z'
/** An hour before: somebody replies to what they are shown. */
const REPLIED = plus(ASKED, { minutes: -60 })
/** The moment of the recording, after a minute's breath in a room. */
export const RECORDED = plus(ASKED, { minutes: 1 })

/** Lives through everything there is to store; returns the pages apart that people have open in the end. */
export async function live(stage: Stage): Promise<Aside[]> {
  const they = cast(company(stage))
  const sayReplies = await replies(they)
  const inTheEnd = [await seasons(they)]
  const rooms = await roomLives(they)
  await stage.until('2026-11-10T17:00:00.000Z')
  inTheEnd.push(await quiet(they), await tender(they))
  await stage.until('2026-11-22T15:00:00.000Z')
  inTheEnd.push(await couples(they), await threes(they), await singles(they))
  await stage.until('2026-11-23T17:30:00.000Z')
  inTheEnd.push(await links(they))
  await rooms.today()
  await stage.until(REPLIED)
  await sayReplies()
  await stage.until('2026-11-24T17:05:00.000Z')
  inTheEnd.push(await both(they))
  await stage.until(ASKED)
  await rooms.evening()
  for (const ends of inTheEnd) await ends()
  await notYetGone(they)
  return they.asides
}

/** A message that can't be taken away for now. */
async function notYetGone({ stage, walk, one }: ReturnType<typeof cast>) {
  stage.places.telegram.platform.trouble = (_, what) =>
    what === 'removal' ? new RetryLater(3600, false) : undefined
  await walk(one('not yet gone'), '/start /start')
}

const somebody = (address: string): Who => ({ platform: 'telegram', address, name: 'Ana', language: 'en' })

/** What differs from day to day, lived ahead by newcomers while nothing else has its time: it stays Tuesday evening. */
export async function liveAhead(stage: Stage, nth: number): Promise<void> {
  stage.settle = () => stage.app.relay.idle()
  await company(stage).walk(somebody(`ahead ${nth}`), '/start try/keep answer/*/green')
}

/** Somebody does too much in a minute. */
export const liveTooFast = (stage: Stage): Promise<void> => company(stage).walk(somebody('too fast'), '/home')
