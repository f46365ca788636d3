import { expect, test } from 'vitest'
import { makesLink } from '../journeys/slack-pair.ts'
import { evening, startWorkspace, type Workspace } from '../journeys/slack-world.ts'
import { expectPlain, MARKUP, odd, PACKED, stringsIn } from './odd-words.ts'

const ODD = [odd(1).slice(0, 2900), odd(2).slice(0, 30)]

/** Everywhere that somebody's own words can come in. */
const FIELDS: Record<string, () => Promise<Workspace>> = {
  'a name in Slack, and one typed by whoever comes': async () => {
    const work = await startWorkspace()
    const [ana, link] = await makesLink(work)
    for (const typed of [...MARKUP, ...ODD]) {
      const ben = work.person(typed.slice(0, 60), { realName: typed.slice(0, 80) })
      await ben.type(link)
      await ben.tap('Another name')
      await ben.fill('A name', typed.slice(0, 12))
      await ben.submit()
      ben.close()
      await ben.visit()
    }
    const last = work.person('<!here> t.me/evil', { realName: '<!channel> @everyone https://evil.example' })
    await last.type(link)
    await last.tap('Yes, link us')
    await ana.tap('Open')
    expect(ana.see()).toContain('channel')
    return work
  },
  'a question of a room, what its colors mean, and a room’s name': async () => {
    const work = await startWorkspace()
    const mira = work.person('Mira')
    for (const [i, typed] of [...PACKED, ...ODD].entries()) {
      const room = work.room([mira], `${i}<!channel> *b* @evil`)
      await mira.checkin(room)
      await mira.fill('Question', 'In my own words')
      await work.settle()
      await mira.fill('Your own words', `How is it: ${typed}`.slice(0, 120))
      for (const color of ['Green', 'Yellow', 'Red'])
        await mira.fill(`${color} means`, `${color[0]} ${typed}`.slice(0, 26))
      await mira.submit()
      // What is refused at its field stands there to be mended; without an address it is asked.
      if (mira.slack.modals.length > 0) {
        await mira.fill('Your own words', 'How is it, <b>here</b> & *this* _today_?')
        for (const color of ['Green', 'Yellow', 'Red'])
          await mira.fill(`${color} means`, `${color} < * _ & >`)
        await mira.submit()
      }
      mira.close()
      await mira.visit()
    }
    return work
  },
  'a line beside an answer, and anything typed': async () => {
    const [work, kofi] = await evening()
    for (const typed of [...PACKED, ...ODD]) {
      await kofi.checkin('dm', typed)
      await kofi.tap(['🟢', 'Add a little', 'In my own words'])
      await kofi.fill('A line of your own', typed.slice(0, 50))
      await kofi.submit()
      kofi.close()
      await kofi.type(typed)
    }
    await kofi.visit()
    await kofi.tap('My answers')
    return work
  },
}

test.each(Object.entries(FIELDS))(
  'T12 T13 %s: nothing of it mentions anybody, leads anywhere, or hides anything',
  async (_, field) => {
    const work = await field()
    const calls = work.slack.calls.filter(({ method }) => /chat|views|response_url/.test(method))
    expect(calls.length).toBeGreaterThan(5)
    for (const { method, params } of calls) expectHarmless(method, params)
  },
)

/** What Slack reads as markup must have no sign of it, but for the moments that are each reader's own. */
function expectHarmless(method: string, params: Record<string, unknown>): void {
  for (const name of ['parse', 'link_names']) expect(params, method).not.toHaveProperty(name)
  const sent = Object.entries(params).map(([name, value]) => [name, read(value)] as const)
  const marked = sent.flatMap(([name, value]) => (name === 'text' ? [`${value}`] : markedIn(value)))
  for (const words of marked) expect(words.replace(/<!date\^[^>]*>/g, ''), method).not.toMatch(/[<>]/)
  for (const [name, value] of sent)
    if (name !== 'user' && name !== 'channel')
      for (const words of stringsIn(value)) expectPlain(words, `${method} ${name}`)
}

/** The words of every text that Slack reads as markup; bare addresses are let be in each. */
function markedIn(sent: unknown): string[] {
  if (typeof sent !== 'object' || sent === null) return []
  const { type, text, verbatim } = sent as { type?: string; text?: string; verbatim?: boolean }
  if (type === 'mrkdwn') expect(verbatim).toBe(true)
  return [...(type === 'mrkdwn' ? [`${text}`] : []), ...Object.values(sent).flatMap(markedIn)]
}

function read(value: unknown): unknown {
  try {
    return JSON.parse(`${value}`)
  } catch {
    return value
  }
}
