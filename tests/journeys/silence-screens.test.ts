import { beforeAll, expect, test } from 'vitest'
import { BEGINNING } from '../../core/path/beginning.ts'
import { SMALL } from './choosing.ts'
import { crawl } from './crawl.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'
import { chance, meansWith } from './world.ts'

const meansOfWorld = meansWith(chance, [BEGINNING, SMALL])

/** As where a page of one's own is always at hand. */
const ownPage: typeof meansOfWorld = (now) => {
  const means = meansOfWorld(now)
  return { ...means, platforms: { telegram: { ...means.platforms.telegram!, ownPage: true } } }
}

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple(meansOfWorld)
})

type Life = (ana: Person, world: Quick) => Promise<unknown>

/** What Ben does of himself, before Ana's life and after it. */
const SHOWING: readonly Life[] = [
  (ben) => ben.tap('Open:', '🟡', 'What would Ana see?', 'Show it now'),
  async (ben) => [
    await ben.tap('Still true'),
    await ben.tap('Take it back', 'What would Ana see?', 'Show it now'),
    ben.see(),
  ],
]

/** What Ben's chat ever showed, and every page he can open, on the evening and on the day after. */
async function seenByBen(live: Life, means = meansOfWorld, [before, after] = SHOWING): Promise<string> {
  const world = await quickWorld(couple, means)
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  await world.wait({ hours: 2, minutes: 10 })
  const told = [await before?.(ben, world)]
  await live(ana, world)
  told.push(await after?.(ben, world))
  const seen: string[] = []
  for (const hours of means === ownPage ? [1] : [1, 23]) {
    await world.wait({ hours })
    seen.push(...(await crawl(ben)))
  }
  await world.end()
  return [...ben.chat.story, ...told.flat(), ...seen].join('\n')
}

const LIVES: Record<string, Life> = {
  'presses Later': (ana) => ana.tap('Later'),
  'presses Not today': (ana) => ana.tap('Not today'),
  'answers red, and keeps it': (ana) => ana.tap('Open:', '🔴'),
  'looks at what he would see': (ana) => ana.tap('Open:', '🟢', 'What would Ben see?', 'Keep it to myself'),
  skips: (ana) => ana.tap('Open:', 'Skip'),
  'keeps nothing': async (ana) => {
    await ana.press('retention/0')
    await ana.tap('Open:', '🟢')
  },
  'erases her answer': (ana) => ana.tap('Open:', '🟡', 'Erase'),
  'looks at what Ben shows': (ana) => ana.tap('From Ben'),
  'puts it away': (ana) => ana.press(ana.buttons().find(({ data }) => data.startsWith('put-away'))!.data),
  'lets what he shows wait': (ana) => ana.press('come/waits-on'),
  'rests until she says': (ana) => ana.press('rest-open'),
  'rests for two days': (ana) => ana.press('rest-until/2026-11-28'),
  stops: (ana) => ana.type('stop'),
  'stops, and meant something else': async (ana) => {
    await ana.type('stop')
    await ana.tap('I meant')
  },
  'wants nothing more by itself': (ana) => ana.press('no-questions'),
  'says that her season is over': (ana) => ana.press('season/end'),
  'wants to be asked less': (ana) => ana.press('season/less'),
  'goes deeper alone': (ana) => ana.press('depth/intimate'),
  'chooses a moment together': async (ana) => {
    await ana.press('moment')
    await ana.tap('A hug', 'This evening')
  },
  'chooses a moment together, and lets go of it': async (ana) => {
    await ana.press('moment')
    await ana.tap('A talk', 'An hour', 'Let go of anything waiting')
  },
  'keeps a limit with her answer': (ana) =>
    ana.tap('Open:', '🟢', 'Add a little', 'slower', 'I may need to stop', 'Done'),
  'brings up two things with a limit, and keeps them': async (ana) => {
    await ana.command('home')
    await ana.tap('Something of mine', 'cuddling', '🟢', 'Add a little', 'slower', 'Done')
    await ana.tap('And one more', 'kissing', '🔴', 'What would Ben see?', 'Keep it to myself')
  },
  'has a mix of her own': async (ana) => {
    await ana.tap('Open:', 'Help', 'Less like this', 'Another one')
    await ana.press('mix-theme/closeness')
    await ana.press('mix-body/on')
  },
  'wants just questions, and no path': async (ana) => {
    await ana.press('sentences/off')
    await ana.press('path-leave')
  },
  'breathes, and has something to hold up': (ana) =>
    ana.tap('Open:', '🔴', 'Breathe', 'Something to hold up'),
  'rehearses a no': (ana) => ana.press('rehearse/heard'),
  'looks at what Ben shows, and takes a breath': (ana) => ana.tap('From Ben', 'A breath for me'),
  'replies, and takes it back': (ana) => ana.tap('From Ben', 'Got it', 'Take my reply back'),
  'ticks what would help': async (ana) => {
    await ana.command('home')
    await ana.tap('Ben and me', 'What helps us', 'Two taps mean pause', 'A hand up')
  },
  'ticks a path for both': async (ana) => {
    await ana.command('home')
    await ana.tap('Ben and me', 'Paths together', 'Small steps', "I'd like this one")
  },
  'leaves the path that both are on': async (ana) => {
    await ana.command('home')
    await ana.tap('Ben and me', 'Paths together', '✓ A gentle', 'Leave it, just me')
  },
  'blocks Attune': (ana) => ana.block(),
  'ends the link': (ana) => ana.press('end-link'),
  'erases everything': (ana) => ana.press('erase-all'),
}

for (const [where, means] of Object.entries({
  'in a chat': meansOfWorld,
  'with a page of his own': ownPage,
})) {
  let nothing: Promise<string> | undefined
  test.each(Object.entries(LIVES))(
    `R3 R2 on every page that Ben can open ${where}, but the one about the link, it looks as if Ana did nothing: she %s`,
    async (_, live) => {
      nothing ??= seenByBen(async () => {}, means)
      expect(await seenByBen(live, means)).toBe(await nothing)
    },
  )
}

test.each([meansOfWorld, ownPage])(
  'R2 what Ana sets to be looked at once Ben has answered too is nowhere until he has',
  async (means) => {
    const holds: Life = (ana) =>
      ana.tap('Open:', '🟢', 'What would Ben see?', "When they've answered too", 'Show it then')
    expect(await seenByBen(holds, means, [])).toBe(await seenByBen(async () => {}, means, []))
  },
)
