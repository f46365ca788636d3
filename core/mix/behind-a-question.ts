import { askOneself } from '../ask/ask-now.ts'
import { openedQuestion } from '../ask/question.ts'
import { help } from '../home/help.ts'
import { OWN_ACTS } from '../model/act.ts'
import { asked, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { ANY_MIX, kindOf } from '../model/mix.ts'
import { button, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { mixed } from './my-mix.ts'

/** The kinds that can be left out at a time: there is always a question for oneself left. */
const MOST = 12

/** [Help] under a question: people to talk to, and a way to have fewer of its kind, or another one. */
export function questionHelp(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its) return null
  const { say } = help(scene, means)
  const more = [[button('less-like-this', 'less-like-this', [id]), button('another-one', 'another')]]
  return turn(
    scene,
    say.map(below).map((one) => withRows(one, more)),
  )
}

const below = (one: Outgoing): Outgoing => ({ ...one, where: 'below' })

function withRows(one: Outgoing, rows: readonly (readonly ReturnType<typeof button>[])[]): Outgoing {
  const { want } = one
  if (!want) return one
  return { ...one, want: { ...want, page: { ...want.page, buttons: [...rows, ...want.page.buttons] } } }
}

/** [Less like this]: of the same theme and about the same act nothing comes, for this person alone. */
export function lessLikeThis(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || its.prompt.id === OWN_ACTS) return null
  const { less } = scene.person.mix ?? ANY_MIX
  const kind = kindOf(its.prompt)
  const next = mixed(scene, { less: [...less.filter((one) => one !== kind), kind].slice(-MOST) })
  return turn(next, [], { toast: text('less-of-that') })
}

/** [Another one], once a day: always a question for oneself. */
export function another(scene: Known, means: Means): Turn {
  const day = today(scene, means)
  if (scene.person.mix?.another === day) return turn(scene, [], { toast: text('another-tomorrow') })
  const [next, ask] = askOneself(mixed(scene, { another: day }), false, means)
  const its = asked(next, means, ask.id)
  return its ? turn(next, [openedQuestion(next, means, its, 'below')]) : turn(scene)
}
