import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { text } from '../../core/model/page.ts'
import { follow, type Whim, whim } from '../journeys/monkey.ts'
import { type Person, quickWorld, type Saved, savedCouple } from '../journeys/quick.ts'
import { words } from '../journeys/world.ts'

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple()
})

type Step = { who: 'Ana' | 'Ben'; what: Whim | { hours: number } }

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('Ana', 'Ben'),
  what: fc.oneof(
    { weight: 3, arbitrary: whim },
    fc.record({ hours: fc.constantFrom(1, 3, 14, 14, 14, 24 * 9) }),
  ),
})

/** What arrives of which nothing was asked for: one of the lines that a person can choose among. */
const LINES = (['cover-moment', 'cover-note', 'cover-hello'] as const).map((id) =>
  words.plain(text(id), 'en'),
)

/** What newly arrived for somebody, as far as a lock screen shows it. */
const arrived = ({ chat }: Person, since: number): string[] =>
  chat.story.slice(since).flatMap((line) => {
    const [, message] = /^\S+ new (.*)/s.exec(line) ?? []
    return message === undefined ? [] : [message.slice(0, 120).split('\n[')[0]!]
  })

/** Whoever wants to may see a question at once: that is no line, and their own choice. */
const may = (data: string) => !data.startsWith('come/open')

/** Ways on which what two share arrives, which whims alone would seldom find. */
const SHOWS = ['/checkin', '🟢', 'What would', 'Show it now']

test('T4 R18 whatever somebody else does, and whatever comes by itself, a lock screen shows one of three neutral lines', async () => {
  const lines = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (life) => {
      const world = await quickWorld(couple)
      const people = { Ana: world.person('Ana'), Ben: world.person('Ben') }
      const all: Step[] = [{ who: 'Ana', what: { hours: 3 } }, { who: 'Ben', what: { path: SHOWS } }, ...life]
      for (const { who, what } of all) {
        const others = Object.entries(people).filter(([name]) => 'hours' in Object(what) || name !== who)
        const since = others.map(([, one]) => one.chat.story.length)
        if (typeof what === 'object' && 'hours' in what) await world.wait(what)
        else await follow(what, people[who], may)
        const came = others.flatMap(([, one], nth) => arrived(one, since[nth]!))
        for (const line of came) lines.add(line)
        expect(came.filter((line) => !LINES.includes(line))).toEqual([])
      }
      await world.end()
    }),
    { numRuns: 6 },
  )
  expect(lines.size).toBeGreaterThan(0)
})
