import { expect, type TestContext, test, vi } from 'vitest'
import { bytesIn } from '../db/here.ts'
import { COLORS } from './room-moves.ts'
import { supervisedOnSlack } from './slack-process.ts'

const PATIENCE = { timeout: 800_000, interval: 100 }

/** Does something again until it can be seen to be done, as people do. */
const patiently = (isDone: () => boolean, act: () => Promise<unknown> = async () => {}) =>
  vi.waitUntil(async () => {
    if (!isDone()) await act().catch(() => {})
    return isDone()
  }, PATIENCE)

/** The running program, and in a room Mira and five others. */
async function running({ onTestFinished }: TestContext) {
  const program = await supervisedOnSlack()
  onTestFinished(program.clear)
  const { slack } = program
  const mira = slack.person({ name: 'Mira' })
  const people = ['Kofi', 'Ana', 'Ben', 'Noor', 'Cal'].map((name) => slack.person({ name }))
  const room = slack.channel({ name: 'consent-may', members: [mira, ...people] })
  await patiently(() => slack.sockets.count() === 2)
  /** Ends it at once, as soon as something is so. */
  const killWhen = (isSo: () => boolean) => {
    const forget = slack.onChange(() => {
      if (!isSo()) return
      forget()
      program.kill()
    })
  }
  return { ...program, people, mira, room, killWhen }
}

type Running = Awaited<ReturnType<typeof running>>

const checkin = ({ mira, room }: Running) => mira.command('/checkin', '', room)

async function opens(program: Running) {
  const { mira, room } = program
  await patiently(
    () => mira.see().includes('[Open it]'),
    () => checkin(program),
  )
  await patiently(() => room.messages.length > 0, mira.submit)
}

async function answer({ people, room }: Running) {
  for (const [i, one] of people.entries())
    await patiently(
      () => one.ephemerals.some(({ text }) => text.startsWith('Heard.')),
      () => one.press(COLORS[i]!, room),
    )
}

/** The question that is open, by the first button of the window that lists them. */
const asked = ({ mira }: Running) => /Questions here[\s\S]*?\[([^\]]+)\]/.exec(mira.see())?.[1]

async function ends(program: Running) {
  const { mira, room } = program
  await patiently(
    () => asked(program) !== undefined,
    () => checkin(program),
  )
  await patiently(
    () => mira.see().includes('[End this question]'),
    () => mira.press(asked(program)!),
  )
  await patiently(
    () => room.see().includes('The weather in the room'),
    () => mira.press('End this question'),
  )
}

const CASES: [method: string, times: number][] = [
  ['response_url', 3],
  ['chat.update', 1],
  ['chat.postMessage', 2],
]

test.concurrent.for(CASES)(
  'R26 killed right after %s number %i and started again: nothing doubled, no answer lost, and none left',
  async ([method, times], context) => {
    const program = await running(context)
    const { slack, killWhen, room, starts, rows } = program
    const done = () => slack.calls.filter((call) => call.method === method && call.status !== undefined)
    killWhen(() => done().length === times)
    for (const act of [opens, answer]) await act(program)
    const ids = program.votes()
    expect(ids).toHaveLength(5)
    await ends(program)
    await patiently(() => room.messages.length > 1 && starts() > 1)
    expect(room.see()).toMatch(
      /^bot: The weather[\s\S]*🟢 ● .* · three or more\n[\s\S]*\nbot: The question has closed/,
    )
    const { rounds, votes } = await rows()
    expect([rounds!.map(({ state }) => state), votes, starts()]).toEqual([['closed'], [], 2])
    expect(room.messages).toHaveLength(2)
    for (const id of ids) expect(bytesIn(program.folder).includes(id)).toBe(false)
  },
)

test.concurrent('killed before it knew whether the question came through: whoever asked it is told to look', async (context) => {
  const program = await running(context)
  const { slack, killWhen, mira, room, rows } = program
  slack.faults.next('chat.postMessage', { kind: 'hang', after: true, channel: room.id })
  killWhen(() => room.messages.length > 0)
  await opens(program)
  await patiently(() => mira.dm.length > 0)
  expect(mira.dm.map(({ text }) => text)).toEqual(['A moment for you.'])
  for (const act of [answer, ends]) await act(program)
  // The first press has shown which message it is: that one became the weather.
  expect(room.see().match(/The weather in the room/g)).toHaveLength(1)
  expect(room.see()).not.toContain('who chose what')
  expect((await rows()).votes).toEqual([])
})
