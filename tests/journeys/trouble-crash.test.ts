import { afterEach, expect, test, vi } from 'vitest'
import type { Telegram } from '../../bots/standins/telegram/server.ts'
import { supervised } from './process.ts'

let world: Awaited<ReturnType<typeof supervised>>
afterEach(() => world.clear())

const TO_PEOPLE = ['sendMessage', 'editMessageText', 'answerCallbackQuery']
const callsTo = (server: Telegram) =>
  server.calls.filter(({ method, status }) => TO_PEOPLE.includes(method) && status !== undefined)

/** Ends the program with this signal right after so many of its calls have been answered. */
function endAfter(calls: number, signal: NodeJS.Signals): void {
  const forget = world.server.onChange(() => {
    if (callsTo(world.server).length < calls) return
    forget()
    world.kill(signal)
  })
}

/** Resolves once the program is there and has heard everything. */
const running = () =>
  vi.waitUntil(
    () =>
      world.server.handled().then(
        () => true,
        () => false,
      ),
    FOREVER,
  )

const FOREVER = { timeout: 800_000 }

/** Presses a button as soon as it is there; whoever sees nothing come for a while writes /start, as people do. */
async function patiently(ana: ReturnType<Telegram['phone']>, label: string): Promise<void> {
  const isThere = () =>
    ana.messages.some(({ keyboard }) => keyboard.flat().some(({ text }) => text.startsWith(label)))
  while (!isThere()) {
    await running()
    await expect
      .poll(isThere, { timeout: 2500 })
      .toBe(true)
      .catch(() => ana.type('/start'))
  }
  void ana.press(label).catch(() => {})
}

test.each([
  ['SIGKILL', 1],
  ['SIGKILL', 3],
  ['SIGKILL', 5],
  ['SIGTERM', 4],
] as const)(
  'ended by %s after %i calls and started again: nothing is doubled, no answer is lost',
  async (signal, calls) => {
    world = await supervised()
    const ana = world.server.phone({ name: 'Ana', language: 'en' })
    endAfter(calls, signal)
    ana.start()
    for (const label of ['Show me one', '🔴', 'Only when I ask you']) await patiently(ana, label)
    await expect.poll(() => ana.see()).toContain('come only when you ask')
    await expect.poll(world.starts).toBe(2)
    expect((await world.rows('answers')).map(({ color }) => color)).toEqual(['red'])
    for (const table of ['people', 'asks', 'circles']) expect(await world.rows(table)).toHaveLength(1)
    const texts = ana.messages.filter(({ from }) => from === 'bot').map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  },
)
