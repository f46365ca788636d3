import { ANSWERED } from './answer/press.ts'
import { ASKED } from './ask/press.ts'
import { BREATHING } from './breathe/press.ts'
import { HEARING } from './hear/press.ts'
import { HELPING } from './helps/press.ts'
import { hello } from './home/first-card.ts'
import { help } from './home/help.ts'
import { AT_HOME } from './home/press.ts'
import { LEARNING } from './learn/press.ts'
import { INVITED, LINKED } from './link/press.ts'
import { MIX } from './mix/press.ts'
import type { Press } from './model/action.ts'
import type { Handlers } from './model/handlers.ts'
import type { Incoming, Profile } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import { reopen, text } from './model/page.ts'
import { isKnown, type Known, type Scene, type Turn, turn } from './model/scene.ts'
import type { Verb } from './model/verbs.ts'
import { TOGETHER } from './moment/press.ts'
import { OWN } from './own/press.ts'
import { ON_PATHS } from './path/press.ts'
import { RHYTHMS } from './rhythm/press.ts'
import { IN_ROOM } from './room/press.ts'
import { isKnownRound, notThere } from './room/there.ts'
import { firstQuestion, notNow, whatIsThis } from './start.ts'
import { unstop } from './unstop.ts'

/** Two tables as one; a verb that stands in both does not compile. */
const join = <A extends object, B extends object>(one: A, other: B & Record<keyof A & keyof B, never>) => ({
  ...one,
  ...other,
})

const ARRIVING = {
  try: firstQuestion,
  what: whatIsThis,
  hello: (scene, means) => hello(scene, means),
  'not-now': notNow,
  help,
  reopen,
  unstop,
} satisfies Partial<Handlers<Scene>>

/** What anybody may press, a person here or not. */
const ANYBODY = join(ARRIVING, join(LEARNING, join(INVITED, IN_ROOM)))

const OF_ONES_OWN = join(ON_PATHS, join(BREATHING, join(OWN, MIX)))

const OF_BOTH = join(LINKED, join(TOGETHER, join(HELPING, HEARING)))

/** What a person may press; a verb that nobody handles does not compile. */
const PERSON: Handlers<Known> = join(
  ANYBODY,
  join(ASKED, join(ANSWERED, join(AT_HOME, join(OF_ONES_OWN, join(OF_BOTH, RHYTHMS))))),
)

/** A button, old, forged or foreign ones included: what has no meaning for this person has passed. */
export function press(scene: Scene, means: Means, { press, profile }: Incoming & { kind: 'press' }): Turn {
  const refused = isKnownRound(scene, press) ? notThere(scene, means) : null
  if (refused) return refused
  return (press && done(scene, means, press, profile)) ?? turn(scene, [], { toast: text('passed') })
}

function done(scene: Scene, means: Means, press: Press, profile: Profile): Turn | null {
  if (isKnown(scene)) return run(PERSON, scene, means, press, profile)
  return isForAnybody(press) ? run(ANYBODY, scene, means, press, profile) : null
}

const isForAnybody = (press: Press): press is Press<keyof typeof ANYBODY> =>
  Object.hasOwn(ANYBODY, press.verb)

const run = <S extends Scene, V extends Verb>(
  table: Handlers<S, V>,
  scene: S,
  means: Means,
  { verb, args }: Press<V>,
  profile: Profile,
): Turn | null => table[verb](scene, means, ...args, profile)
