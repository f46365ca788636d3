import fc from 'fast-check'
import type { Person } from './quick.ts'

/** One thing somebody may do without thinking: the n-th button in sight, a command, some words, a voice message. */
export type Whim =
  | { button: number }
  | { command: string; argument?: string }
  | { type: string }
  | { path: readonly string[] }
  | 'voice'
  | 'block'

const COMMANDS = [
  ...['start', 'home', 'checkin', 'rest', 'when', 'link', 'shown', 'changed', 'answers', 'privacy'],
  ...['leave', 'help', 'stop', 'HOME', 'whatever'],
]
const WORDS = ['stop', 'red', '🟢', 'skip', 'not today', 'hello?', 'Berlin', '19:40', 'x'.repeat(5000)]

/** Ways that whims alone would seldom find. */
const PATHS = [
  ['/rest', 'Until I say so'],
  ['/leave', 'End the link', 'Quiet from now on'],
  ['/leave', 'Erase everything'],
  ['/when', 'Only when I ask you'],
  ['/when', 'Mornings', 'With a sound'],
  ['/checkin', '🔴'],
  ['/checkin', 'Skip'],
  ['/home', 'A moment together', 'A hug', 'An hour'],
  ['/home', 'A moment together', 'Let go'],
  ['/home', 'Ben and me', 'What helps us', 'Two taps'],
  ['/home', 'Something of mine', 'cuddling', '🟢', 'Add a little', 'slower', 'Done'],
  ['/checkin', '🟡', 'Add a little', 'slower', 'curious', 'In my own words'],
  ['/checkin', 'Help', 'Less like this', 'Another one'],
  ['/when', 'How close', 'My own mix', '✓ words'],
  ['/home', 'Ben and me', 'Paths together', 'Small steps', "I'd like"],
  ['/home', 'Ben and me', 'Paths together', 'A gentle', 'Leave this path'],
  ['/link', 'Another name'],
  ['/link', 'Make the invitation'],
]

export const whim: fc.Arbitrary<Whim> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ button: fc.nat(30) }) },
  { weight: 2, arbitrary: fc.constantFrom(...COMMANDS).map((command) => ({ command })) },
  { weight: 2, arbitrary: fc.constantFrom(...PATHS).map((path) => ({ path })) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.constantFrom('voice' as const, 'block' as const) },
)

type May = (data: string) => boolean
/** Whoever can do such things. */
export type Doer = Pick<Person, 'press' | 'buttons' | 'command' | 'type' | 'send' | 'block'>

/** Follows a whim, as far as it is possible; a button that `may` forbids stays unpressed. */
export async function follow(it: Whim, who: Doer, may: May = () => true): Promise<void> {
  if (it === 'voice') await who.send()
  else if (it === 'block') await who.block()
  else if ('command' in it) await who.command(it.command, it.argument)
  else if ('type' in it) await who.type(it.type)
  else if ('button' in it) await press(who, may, ({ length }) => it.button % length)
  else for (const step of it.path) await tread(step, who, may)
}

async function tread(step: string, who: Doer, may: May): Promise<void> {
  if (step.startsWith('/')) await who.command(step.slice(1))
  else
    await press(who, may, (all) =>
      all.findLastIndex(({ label, data }) => label.startsWith(step) || data.startsWith(step)),
    )
}

type Buttons = ReturnType<Person['buttons']>

async function press(who: Doer, may: May, which: (all: Buttons) => number): Promise<void> {
  const all = who.buttons()
  const button = all[which(all)]
  if (button && may(button.data)) await who.press(button.data, button.ref)
}
