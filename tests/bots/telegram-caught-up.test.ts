import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { telegram } from '../../bots/telegram/index.ts'
import { words } from '../journeys/world.ts'
import { afterwards } from './slack-here.ts'

/** Attune on a Telegram to which Ana wrote "stop" before it started, and what happened in which order. */
async function started(pauses: number[], hear: () => Promise<void>) {
  const server = await startTelegram({ now: Date.now })
  const { token, root: apiRoot } = server
  const bot = telegram({ token, apiRoot, words, log: openLog('silent'), pauses })
  afterwards(async () => {
    await bot.stop()
    await server.stop()
  })
  server.phone({ name: 'Ana', language: 'en' }).type('stop')
  const happened: string[] = []
  const caughtUp = bot.caughtUp!().then(() => happened.push('caught up'))
  const hearing = async () => {
    happened.push('heard')
    await hear()
    happened.push('dealt with')
    return { reply: {}, language: 'en' }
  }
  await bot.start(hearing, (error) => expect.unreachable(error.message))
  await caughtUp
  return happened
}

test('R16 what was typed before the start is dealt with before it has caught up', async () => {
  const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))
  expect(await started([], nextTurn)).toEqual(['heard', 'dealt with', 'caught up'])
})
