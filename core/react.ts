import { plannedByNow } from './ask/plan.ts'
import { withoutBreathing } from './breathe/breathe.ts'
import { command } from './command.ts'
import { beginDay } from './day-end.ts'
import { sent } from './form-sent.ts'
import { linesByNow } from './helps/lines.ts'
import { gone, uninstalled } from './home/chat-gone.ts'
import { putBack } from './home/put-back.ts'
import type { Person } from './model/circle.ts'
import { type Incoming, type Profile, typedIn } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import type { Outgoing } from './model/message.ts'
import { atLeastOnce, show, text } from './model/page.ts'
import { type Scene, type Turn, turn } from './model/scene.ts'
import { utcDate } from './model/time.ts'
import { momentsByNow } from './moment/met.ts'
import { notWords } from './not-understood.ts'
import { pathsByNow } from './path/met.ts'
import { press } from './press.ts'
import { inItsRoom } from './room/turn.ts'
import { visit } from './start.ts'
import { tick } from './tick.ts'
import { edited, tellsAnswer, typed, unheard } from './typed.ts'
import { withoutOldStop } from './unstop.ts'
import { isFirstSince, welcomeBack } from './welcome-back.ts'

/** What was, what somebody did, and what time it is: what is now, what chats should show, what they are told. */
export function react(scene: Scene, incoming: Incoming, means: Means): Turn {
  if (scene.room?.id === scene.chat.id) return inItsRoom(scene, incoming, means)
  const zone = 'profile' in incoming ? incoming.profile.zone : undefined
  const ready = metByNow(plannedByNow(scene, means), means)
  const turned =
    means.allowance === 'plenty' || tellsAnswer(ready, means, typedIn(incoming))
      ? decide(ready, incoming, { ...means, zone })
      : slowly(ready, incoming, means)
  const isOver = isTyped(incoming) && turned.say.every(({ key }) => key !== 'breathing')
  const say = [...(isOver ? withoutBreathing(scene) : []), ...turned.say]
  return beginDay({ ...turned, say: say.map(whereItStands(incoming)) }, means)
}

const metByNow = (scene: Scene, means: Means): Scene =>
  pathsByNow(linesByNow(momentsByNow(scene, means), means), means)

const isTyped = ({ kind }: Incoming): boolean => kind === 'text' || kind === 'command' || kind === 'edited'

/** Too much in a minute: said once, and kindly; what is never too much does not come here. */
function slowly(scene: Scene, incoming: Incoming, means: Means): Turn {
  if (means.allowance === 'none') return turn(scene)
  if (incoming.kind === 'visit') return turn(scene)
  if (incoming.kind === 'press' || incoming.kind === 'form') return turn(scene, [], { toast: text('slowly') })
  return turn(scene, [atLeastOnce(show(scene, means, 'home', { text: [text('slowly')], buttons: [] }))])
}

function decide(scene: Scene, incoming: Incoming, means: Means): Turn {
  if (isFirstSince(scene, incoming, means))
    return welcomeBack({ ...scene, person: there(scene.person, means) }, means, incoming)
  switch (incoming.kind) {
    case 'tick':
      return tick(scene, means)
    case 'gone':
      return gone(scene, incoming.closed)
    case 'uninstalled':
      return uninstalled(scene, means)
    case 'put-back':
      return putBack(scene, means, incoming.erased)
    case 'visit':
      return visit(expectingNothing(scene, incoming.profile, means), means)
    case 'form':
      return incoming.sent?.verb === 'typed'
        ? typed(greeted(scene, incoming.profile, means), means, incoming)
        : sent(expectingNothing(scene, incoming.profile, means), means, incoming)
    case 'press':
      return press(pressing(scene, incoming, means), means, incoming)
    case 'command':
      return command(expectingNothing(scene, incoming.profile, means), means, incoming)
    case 'text':
      return typed(greeted(scene, incoming.profile, means), means, incoming)
    case 'edited':
      return edited(greeted(scene, incoming.profile, means), means, incoming.text)
    case 'unheard':
      return unheard(scene, means, incoming.words)
    case 'other':
      return notWords(greeted(scene, incoming.profile, means), means)
    default:
      return turn(scene)
  }
}

/**
 * Where nothing was pressed nothing can change in place: what was asked for comes as a new message. A page
 * that is always there has one place, for all that is said on a visit.
 */
const whereItStands =
  ({ kind }: Incoming) =>
  (say: Outgoing): Outgoing => {
    if (kind === 'press' || kind === 'form') return say
    if (kind === 'visit') return say.want ? { ...say, where: 'here' } : say
    return say.where === 'here' ? { ...say, where: 'below' } : say
  }

/** Somebody new reads the language of their app; whoever is known is there again, whatever they did. */
function greeted(scene: Scene, { language }: Profile, means: Means): Scene {
  const { person, chat } = scene
  if (person === null) return { ...scene, chat: { ...chat, language, putBack: false } }
  return { ...withoutOldStop({ ...scene, person }), person: there(person, means) }
}

/** A button leaves off what was about to be typed, but for the one that asks about what was. */
const pressing = (scene: Scene, { press, profile }: Incoming & { kind: 'press' }, means: Means): Scene =>
  press?.verb === 'keep-line' || press?.verb === 'own-line-answer'
    ? greeted(scene, profile, means)
    : expectingNothing(scene, profile, means)

/** Somebody who does something, whatever it is. */
const there = (person: Person, { now }: Means): Person => ({
  ...person,
  tapped: utcDate(now),
  erases: null,
  hushed: person.hushed === 'quiet' ? null : person.hushed,
})

/** A button or a command leaves off whatever was about to be typed. */
function expectingNothing(scene: Scene, profile: Profile, means: Means): Scene {
  const here = greeted(scene, profile, means)
  return here.person === null ? here : { ...here, person: { ...here.person, expects: null } }
}
