import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { terminal } from '../../bots/terminal/index.ts'
import { makeScreen } from '../../bots/terminal/screen.ts'
import { made } from '../../core/model/page.ts'
import { until } from '../bots/slack-here.ts'
import { wordsOf } from '../bots/words-of.ts'
import { conformance } from './platform.ts'
import { CATALOGUE, message, type Rig, sendIn } from './rig.ts'

const HOW = 'how to'
const CLEARED = '\u001b[H\u001b[J'
const words = wordsOf(`${CATALOGUE}\nterminal-how = ${HOW}`)

/** What stands on the screen: the chat above the rule, and what somebody is told at once below it. */
function seen(written: string): { screen: string; chat: string[]; told: string } {
  const screen = written.split(CLEARED).at(-1)!
  const [chat = '', below = ''] = screen.split(/─+/)
  const blocks = chat.split('\n\n').filter((block) => block.trim() !== '')
  // The words of a message, then its buttons.
  const messages = blocks.flatMap((block, i) =>
    block.startsWith('[') ? [] : [`${block} ${blocks[i + 1]!.replace(/\[\d+\] (\w+)/g, '[$1]')}`],
  )
  return { screen, chat: messages, told: below.trim().split('\n')[0]! }
}

type Terminal = Rig & { written: () => string; leave: () => void; left: () => boolean }

const make = async (): Promise<Terminal> => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let written = ''
  output.on('data', (chunk) => {
    written += chunk
  })
  let isLeft = false
  const left = () => {
    isLeft = true
  }
  const profile = { name: 'Ana', language: 'en' }
  const platform = terminal({ input, output, words, profile, log: openLog('silent'), left })
  const lines = { typed: 0, heard: 0 }
  const type = (line: string) => {
    lines.typed += 1
    input.write(`${line}\n`)
  }
  const handled = () => until(() => lines.heard === lines.typed)
  return {
    // It opens as if somebody had written /start, which these tests don't ask about.
    platform: {
      ...platform,
      start: (hear, refused) =>
        platform.start(async (one) => {
          if (one.incoming.kind === 'command') return { reply: {}, language: 'en' }
          return hear(one).finally(() => {
            lines.heard += 1
          })
        }, refused),
    },
    address: 'here',
    chat: () => seen(written).chat,
    keepsTyped: true,
    type,
    press: async (button) => {
      const numbered = seen(written).screen.matchAll(/\[(\d+)\] (\w+)/g)
      type([...numbered].findLast(([, , label]) => label === button)![1]!)
      await handled()
      return seen(written).told
    },
    handled,
    end: platform.stop,
    written: () => written,
    leave: () => input.end(),
    left: () => isLeft,
  }
}

conformance('a terminal', make)

test('words do nothing to the screen but stand there', async () => {
  const rig = await make()
  await sendIn(rig, message({ says: 'a\u001b[2J\u0007b' }))
  expect(rig.chat()).toEqual(['a[2Jb [Close]'])
})

test('a number does not come to mean something else while it is being typed', async () => {
  const rig = await make()
  const pressed: unknown[] = []
  await rig.platform.start(
    async ({ incoming }) => {
      pressed.push(incoming)
      return { reply: {}, language: 'en' }
    },
    () => {},
  )
  const ref = await sendIn(rig, message({ open: false }))
  expect(seen(rig.written()).screen).toContain('[1] Open')
  await sendIn(rig, message(), ref)
  expect(seen(rig.written()).screen).toContain('[2] Close')
  rig.type('1')
  await rig.handled()
  expect(pressed).toMatchObject([{ kind: 'text', text: '1' }])
  await sendIn(rig, message({ open: false }), ref)
  expect(seen(rig.written()).screen).toContain('[1] Open')
  await rig.end()
})

test('R5 what somebody is told at once fades', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const screen = makeScreen(
    new PassThrough().on('data', (chunk) => {
      written += chunk
    }),
    words,
  )
  let written = ''
  screen.tell(made('seen'), 'en')
  expect(seen(written).told).toBe('Seen')
  vi.advanceTimersByTime(15_000)
  expect(seen(written).told).toBe(HOW)
  vi.useRealTimers()
})

test('whoever leaves finds the shell as it was', async () => {
  const rig = await make()
  await rig.platform.start(
    async () => ({ reply: {}, language: 'en' }),
    () => {},
  )
  rig.leave()
  await until(rig.left)
  await rig.end()
  expect(rig.written().startsWith('\u001b[?1049h')).toBe(true)
  expect(rig.written().endsWith('\u001b[?1049l')).toBe(true)
})
