import { stop } from './home/stop.ts'
import type { Sent } from './model/action.ts'
import type { FormVerb } from './model/forms.ts'
import type { FormHandlers } from './model/handlers.ts'
import type { Incoming } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import type { Fields } from './model/message.ts'
import { text } from './model/page.ts'
import { type Scene, type Turn, turn } from './model/scene.ts'
import { rhythmSet } from './rhythm/form-sent.ts'
import { redraw } from './room/command.ts'
import { planRound } from './room/open.ts'
import { planSession, redrawSession } from './room/session.ts'
import { notThere } from './room/there.ts'
import { saysStop } from './says-stop.ts'

const HANDLERS: FormHandlers<Exclude<FormVerb, 'typed'>> = {
  'round-draw': redraw,
  'round-open': planRound,
  'session-draw': redrawSession,
  'session-set': planSession,
  'rhythm-set': rhythmSet,
}

/** A form that was sent, forged or foreign ones included. */
export function sent(scene: Scene, means: Means, incoming: Incoming & { kind: 'form' }): Turn {
  const { sent, fields } = incoming
  if (saysStop(incoming, means.stops)) return stop(scene, means)
  return (
    notThere(scene, means) ??
    ((sent && sent.verb !== 'typed' && run(scene, means, fields, sent)) ||
      turn(scene, [], { toast: text('passed') }))
  )
}

const run = <V extends keyof typeof HANDLERS>(
  scene: Scene,
  means: Means,
  fields: Fields,
  { verb, args }: Sent<V>,
): Turn | null => HANDLERS[verb](scene, means, fields, ...args)
