import { parseAction, type Verb } from './action.ts'
import type { Incoming } from './incoming.ts'
import type { Means } from './means.ts'
import type { Fields } from './message.ts'
import { text } from './page.ts'
import { rhythmSet } from './rhythm-set.ts'
import { open } from './round-open.ts'
import { draw } from './rounds.ts'
import { type Known, type Scene, type Turn, turn } from './scene.ts'

type Handler = (scene: Scene, means: Means, fields: Fields, ...args: string[]) => Turn | null

/** What the sending of a form does. */
export const FORMS = {
  'round-draw': draw,
  'round-open': open,
  'rhythm-set': (scene, means, fields, id = '') =>
    scene.person === null ? null : rhythmSet(scene as Known, means, fields, id),
} satisfies Partial<Record<Verb, Handler>>

/** A form that was sent, forged or foreign ones included. */
export function sent(scene: Scene, means: Means, { data, fields }: Incoming & { kind: 'form' }): Turn {
  const meant = parseAction(data)
  const isForm = meant !== null && Object.hasOwn(FORMS, meant.verb)
  const done = isForm
    ? (FORMS[meant.verb as keyof typeof FORMS] as Handler)(scene, means, fields, ...meant.args)
    : null
  return done ?? turn(scene, [], { toast: text('passed') })
}
