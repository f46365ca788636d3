import { shifts } from './answer/its-changed.ts'
import { myAnswers } from './answer/my-answers.ts'
import { todayPage } from './answer/today.ts'
import { askNow } from './ask/ask-now.ts'
import { breathe } from './breathe/breathe.ts'
import { hello } from './home/first-card.ts'
import { help } from './home/help.ts'
import { home } from './home/home.ts'
import { leaving } from './home/leave.ts'
import { privacy } from './home/privacy.ts'
import { rest } from './home/rest.ts'
import { seasonFirst } from './home/season.ts'
import { stop } from './home/stop.ts'
import { invited } from './link/invited.ts'
import { link } from './link/link.ts'
import { codeBrought, type Incoming } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import { isKnown, type Known, type Scene, type Turn } from './model/scene.ts'
import { notUnderstood } from './not-understood.ts'
import { when } from './rhythm/when-i-ask.ts'
import { checkinHere } from './room/command.ts'
import { notThere } from './room/there.ts'
import { isPage, type Page, saysStop } from './says-stop.ts'
import { start } from './start.ts'

type Handler = (scene: Known, means: Means) => Turn

/** What can be typed; the menu lists five of them, all land on the page they name. */
const COMMANDS: Readonly<Record<Page, Handler>> = {
  home: (scene, means) => seasonFirst(scene, means) ?? home(scene, means),
  checkin: (scene, means) => seasonFirst(scene, means) ?? askNow(scene, means),
  rest,
  when: (scene, means) => seasonFirst(scene, means) ?? when(scene, means),
  link,
  shown: todayPage,
  changed: shifts,
  answers: (scene, means) => myAnswers(scene, means),
  privacy,
  leave: leaving,
  breathe: (scene, means) => breathe(scene, means),
}

/** A typed command, `/start` with an invitation's code included. */
export function command(scene: Scene, means: Means, said: Incoming & { kind: 'command' }): Turn {
  if (saysStop(said, means.stops)) return stop(scene, means)
  if (said.name === 'help') return help(scene, means)
  const code = said.name === 'start' ? codeBrought(said.argument) : null
  if (code !== null) return invited(scene, means, code, said.profile)
  if (said.name === 'start') return start(scene, means)
  if (scene.room !== null) return notThere(scene, means) ?? checkinHere(scene, means)
  if (!isKnown(scene)) return hello(scene, means)
  return (isPage(said.name) ? COMMANDS[said.name] : notUnderstood)(scene, means)
}
