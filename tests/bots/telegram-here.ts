import { onTestFinished } from 'vitest'
import { openLog } from '../../bots/log.ts'
import type { Answered, Heard } from '../../bots/platform.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { type Options, telegram } from '../../bots/telegram/index.ts'
import { made } from '../../core/model/page.ts'
import { wordsOf } from './words-of.ts'

const CATALOGUE = `
seen = Seen
didnt-get-through = That didn't get through, please try again.
command-home = everything in one place
command-checkin = a question now
command-rest = quiet until a day you choose
command-stop = quiet, at once
command-help = how this works
description = One small question now and then.
short-description = A small question now and then.
`
const words = wordsOf(CATALOGUE, { others: { de: CATALOGUE.replace('quiet, at once', 'still, sofort') } })

/** What is answered to whatever is heard. */
export const seen: Answered = { reply: { toast: made('seen') }, language: 'en' }

/** A Telegram for one test, Ana in it, and Attune, which does not hear yet; all of it ends with the test. */
export async function telegramHere() {
  const server = await startTelegram({ now: Date.now, backOff: 20 })
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.started = true
  const lines: string[] = []
  const refused: string[] = []
  const log = openLog('debug', { write: (line) => void lines.push(line) })
  /** Attune there; what it could not hear is heard again after each of these pauses. */
  const make = (pauses: readonly number[] = [], more: Partial<Options> = {}) => {
    const attune = telegram({
      ...{ token: server.token, apiRoot: server.root, words, log },
      ...{ patience: 1, pauses, first: 0.05, ...more },
    })
    onTestFinished(() => attune.stop())
    return attune
  }
  onTestFinished(() => server.stop())
  const bot = make()
  return {
    ...{ server, ana, lines, refused, bot, make },
    run: (hear: (heard: Heard) => Promise<Answered> = async () => seen, one = bot) =>
      one.start(hear, ({ message }) => refused.push(message)),
    /** The calls of a method. */
    called: (method: string) => server.calls.filter((call) => call.method === method),
  }
}
