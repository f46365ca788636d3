import { expect, test } from 'vitest'
import { type Actor, linked, startWorld } from './world.ts'

/** Everything that Ben's chat showed, over an evening and the next one, while Ana lives as she does. */
async function bensTranscript(live: (ana: Actor) => Promise<unknown>): Promise<string> {
  const world = await startWorld()
  const [ana, ben] = await linked(world)
  const seen: string[] = []
  const look = () => seen.push(`${world.clock.now()} ${ben.see()} ${ben.phone.notifications.length}`)
  await world.wait({ hours: 3, minutes: 40 })
  await live(ana)
  for (let i = 0; i < 12; i++) {
    await world.wait({ hours: 5 })
    if (i % 4 === 1) await ben.type('/home')
    look()
  }
  return seen.join('\n')
}

const LIVES: Record<string, (ana: Actor) => Promise<unknown>> = {
  later: (ana) => ana.tap('Later'),
  'not today': (ana) => ana.tap('Not today'),
  'answers and keeps it': (ana) => ana.tap('Open:', '🔴'),
  skips: (ana) => ana.tap('Open:', 'Skip'),
  'looks at what Ben would see, and keeps it': (ana) =>
    ana.tap('Open:', '🟢', 'What would Ben see?', 'Keep it to myself'),
  'answers and erases it': (ana) => ana.tap('Open:', '🟡', 'Erase'),
  rests: async (ana) => {
    await ana.type('/rest')
    await ana.tap('Until I say so')
  },
  stops: (ana) => ana.type('stop'),
  'ends the link': async (ana) => {
    await ana.type('/leave')
    await ana.tap('End the link', 'Quiet from now on')
  },
  'erases everything': async (ana) => {
    await ana.type('/leave')
    await ana.tap('Erase everything')
  },
  'waits for his answer, and takes it back': (ana) =>
    ana.tap(
      'Open:',
      '🟢',
      'What would Ben see?',
      "When they've answered too",
      'Show it then',
      'Take it back',
    ),
  'adds words, and keeps them': async (ana) => {
    await ana.tap('Open:', '🟡', 'Add a little')
    await ana.type('slower')
  },
  'goes deeper alone': async (ana) => {
    await ana.type('/when')
    await ana.tap('How close the questions go', 'Tender', "Yes, I'm 18 or older")
  },
  'chooses a moment together, which Ben does not': async (ana) => {
    await ana.type('/home')
    await ana.tap('A moment together', 'A talk', 'This evening')
  },
  'brings up two things with a limit, and looks at what Ben would see': async (ana) => {
    await ana.type('/home')
    await ana.tap('Something of mine', 'cuddling', '🟢', 'Add a little', 'slower', 'Done')
    await ana.tap('And one more', 'kissing', '🔴', 'What would Ben see?', 'Keep it to myself')
  },
  'brings something up, and erases it': async (ana) => {
    await ana.type('/home')
    await ana.tap('Something of mine', 'a talk', '🟡', 'Erase')
  },
  'writes a line of her own about something': async (ana) => {
    await ana.type('/home')
    await ana.tap('Something of mine', 'Something else')
    await ana.type('the sea, without Ben')
    await ana.tap('🔴')
  },
  'wants less of tonight’s question, and another one': (ana) =>
    ana.tap('Open:', 'Help', 'Less like this', 'Another one', '🔴'),
  'wants questions about her body, and no closeness': async (ana) => {
    await ana.type('/when')
    await ana.tap(
      'How close the questions go',
      'My own mix',
      '✓ being close',
      'Questions about my body',
      'Yes, let',
    )
  },
  breathes: (ana) => ana.tap('Open:', '🔴', 'Breathe', 'Look at the room'),
  'blocks the bot': async (ana) => ana.phone.block(),
  'deletes her account': async (ana) => ana.phone.deactivate(),
  'turns her sound on and her questions off': async (ana) => {
    await ana.type('/when')
    await ana.tap('How it comes', 'With a sound, please', 'Back', 'Mo Tu', 'Remove it')
  },
}

test.each(Object.entries(LIVES))('R3 R2 to Ben it looks as if Ana did nothing: she %s', async (_, live) => {
  expect(await bensTranscript(live)).toBe(await nothing())
})

let baseline: Promise<string> | undefined
const nothing = () => (baseline ??= bensTranscript(async () => {}))

test('R17 whoever blocked the bot and comes back the next day finds nothing of the day before', async () => {
  const world = await startWorld()
  const [ana, ben] = await linked(world)
  await world.wait({ hours: 3, minutes: 40 })
  await ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
  await ben.tap('Open:')
  ben.phone.block()
  await world.wait({ hours: 14 })
  await ben.start()
  expect(ben.see()).not.toMatch(/🟢|Open:|From Ana/)
})
