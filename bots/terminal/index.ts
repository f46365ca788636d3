import { randomUUID } from 'node:crypto'
import type { Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Profile } from '../../core/model/incoming.ts'
import { text } from '../../core/model/page.ts'
import type { Log } from '../log.ts'
import { type Answered, type Heard, Lost, type Platform, RetryLater } from '../platform.ts'
import type { Words } from '../words/words.ts'
import { receive } from './receive.ts'
import { makeScreen } from './screen.ts'

/** What the adapter needs: where to read and to write, who sits there, and what to do when they leave. */
export type TerminalOptions = {
  input: Readable
  output: Writable
  words: Words
  log: Log
  profile: Profile
  left: () => void
}

/** A chat with one person in a terminal. */
export function terminal({ input, output, words, log, profile, left }: TerminalOptions): Platform {
  const screen = makeScreen(output, words)
  let lines: Interface | undefined
  let stopped = false
  let answered = Promise.resolve()

  const answer = async (line: string, hear: (heard: Heard) => Promise<Answered>) => {
    const heard = receive(line, screen.chat, profile)
    screen.renumber()
    try {
      const { reply, language } = await hear(heard)
      screen.tell(reply.alert ?? reply.toast, language)
    } catch (error) {
      log.error('not heard', { id: heard.event, error })
      screen.tell(text('didnt-get-through'), profile.language)
    }
  }
  return {
    name: 'terminal',
    start: async (hear) => {
      const take = (line: string) => {
        answered = answered.then(() => answer(line, hear))
      }
      lines = screen.open(input, profile.language).on('line', take).on('close', left)
      take('/start')
    },
    send: async ({ language }, message, ref) => {
      if (stopped) throw new RetryLater(1, true)
      if (message && ref !== null && !screen.chat.has(ref)) throw new Lost()
      const at = ref ?? randomUUID()
      if (message) screen.show(at, message, language)
      else screen.remove(at)
      return at
    },
    stop: async () => {
      stopped = true
      lines?.close()
      await answered
      screen.close()
    },
  }
}
