import Database from 'better-sqlite3'
import { startSlack } from '../../bots/standins/slack/server.ts'

/** What became of all who looked at their own answer: how many had a window, and read that it is too much. */
export type Looked = { windows: number; told: number; neither: number; acked: number }

/** What became of all presses: acknowledged after which milliseconds, sorted, and how many were on disk at that moment. */
export type Answered = { after: number[]; onDisk: number; lost: number; calls: Record<string, number> }

// A Slack with a room full of people, in a process of its own: Attune's database is only looked into from here.
const [, , count = '0'] = process.argv
/** What Slack bears with, a minute. */
const limits = { 'views.open': 100, 'views.update': 100, 'users.info': 100 }
const slack = await startSlack({ now: Date.now, limits })
const people = Array.from({ length: Number(count) }, (_, i) =>
  slack.person({ name: `P${i}`, tz: 'Europe/Berlin', locale: 'en-US' }),
)
const room = slack.channel({ name: 'consent-may', members: people })
const { appToken, botToken, root } = slack
const LABELS = ['🟢', '🟡', '🔴']
const LOOKING = 20_000

/** A round is opened, and all answer it within so many milliseconds. */
async function round(file: string, within: number): Promise<Answered> {
  const [mira] = people
  await mira!.command('/checkin', '', room)
  await soon(() => mira!.submit())
  await soon(async () => {
    if (!room.see().includes('🟢')) throw new Error('no round is open')
  })
  const disk = new Database(file, { readonly: true })
  const stored = disk.prepare('select count(*) from votes').pluck()
  const before = stored.get() as number
  const from = slack.calls.length
  const after: number[] = []
  let onDisk = 0
  const answer = async (_: unknown, i: number) => {
    await new Promise((resolve) => setTimeout(resolve, (i / people.length) * within))
    const began = performance.now()
    const { acked } = await people[i]!.press(LABELS[i % LABELS.length]!, room)
    if (!acked) return
    after.push(performance.now() - began)
    if ((stored.get() as number) - before >= after.length) onDisk++
  }
  await Promise.all(people.map(answer))
  await slack.handled()
  const lost = people.length - ((stored.get() as number) - before)
  disk.close()
  const calls: Record<string, number> = {}
  for (const { method } of slack.calls.slice(from)) calls[method] = (calls[method] ?? 0) + 1
  return { after: after.toSorted((a, b) => a - b), onDisk, lost, calls }
}

/** All look at their own answer within so many milliseconds. */
async function look(within: number): Promise<Looked> {
  const looks = people.map(async (person, i) => {
    person.closeModal(true)
    person.reload()
    await new Promise((resolve) => setTimeout(resolve, (i / people.length) * within))
    return person.press('My answer', room)
  })
  const acked = (await Promise.all(looks)).filter((one) => one.acked).length
  await slack.handled()
  const count = (what: string) => people.filter((person) => person.see().includes(what)).length
  const [windows, told] = [count('Your answer now:'), count('Very many people are here at once')]
  return { windows, told, neither: people.length - windows - told, acked }
}

const TRIES = 100

/** Does what can be done only once the bot has got so far. */
async function soon(act: () => Promise<unknown>, left = TRIES): Promise<unknown> {
  try {
    return await act()
  } catch (error) {
    if (left === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    return soon(act, left - 1)
  }
}

process.on('disconnect', () => process.exit())
process.on('message', async ({ file, within }: { file: string; within: number }) => {
  const answered = await round(file, within)
  process.send?.({ answered, looked: await look(LOOKING) })
})
process.send?.({ settings: { SLACK_APP_TOKEN: appToken, SLACK_BOT_TOKEN: botToken, SLACK_API_URL: root } })
