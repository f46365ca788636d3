import { hello, start } from './arrive.ts'
import { askNow } from './ask.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import type { Incoming } from './incoming.ts'
import { invited } from './invited.ts'
import { leaving, privacy } from './leave.ts'
import { link } from './link.ts'
import type { Means } from './means.ts'
import { answers, shifts } from './own.ts'
import { rest, stop } from './rest.ts'
import { checkinHere } from './rounds.ts'
import type { Known, Scene, Turn } from './scene.ts'
import { seasonFirst } from './season.ts'
import { whatsShown } from './shown.ts'
import { notUnderstood } from './typing.ts'
import { when } from './when.ts'

type Handler = (scene: Known, means: Means) => Turn

/** What can be typed; the menu lists five of them, all land on the page they name. */
const COMMANDS: Record<string, Handler> = {
  home: (scene, means) => seasonFirst(scene, means) ?? home(scene, means),
  checkin: (scene, means) => seasonFirst(scene, means) ?? askNow(scene, means),
  rest,
  when: (scene, means) => seasonFirst(scene, means) ?? when(scene, means),
  link,
  shown: whatsShown,
  changed: shifts,
  answers: (scene, means) => answers(scene, means),
  privacy,
  leave: leaving,
}

/** A typed command, `/start` with an invitation's code included. */
export function command(scene: Scene, means: Means, said: Incoming & { kind: 'command' }): Turn {
  if (said.name === 'stop') return stop(scene, means)
  if (said.name === 'help') return help(scene, means)
  if (said.name === 'start' && said.argument !== '') return invited(scene, means, said.profile, said.argument)
  if (said.name === 'start') return start(scene, means)
  if (scene.room !== null) return checkinHere(scene, means)
  if (scene.person === null) return hello(scene, means)
  const handler = Object.hasOwn(COMMANDS, said.name) ? COMMANDS[said.name] : undefined
  return (handler ?? notUnderstood)(scene as Known, means)
}
