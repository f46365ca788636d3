import { parseAction, type Verb } from './model/action.ts'
import type { Incoming } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import type { Fields } from './model/message.ts'
import { text } from './model/page.ts'
import { type Known, type Scene, type Turn, turn } from './model/scene.ts'
import { rhythmSet } from './rhythm/form-sent.ts'
import { draw } from './room/command.ts'
import { open } from './room/open.ts'

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
