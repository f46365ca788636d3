import { parseAction, type Verb } from './action.ts'
import { answer, changed, erase, leave, shift } from './answer.ts'
import { firstQuestion, hello, notNow, whatIsThis } from './arrive.ts'
import { askNow, later, notToday, open } from './ask.ts'
import { answerFirst, look, putAway, see } from './card.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import type { Incoming, Profile } from './incoming.ts'
import {
  claim,
  claimName,
  claimNotNow,
  confirm,
  invited,
  linked,
  linkedLater,
  refuse,
  theyCame,
} from './invited.ts'
import { circle, endLink, eraseAll, leaving, noQuestions, ownQuestions, privacy } from './leave.ts'
import { anotherName, link, linkMake, linkShow, linkTakeBack } from './link.ts'
import type { Means } from './means.ts'
import { answers, own, ownErase, shifts } from './own.ts'
import { reopen, text } from './page.ts'
import { rest, restDays, restEnd, restOpen, restUntil } from './rest.ts'
import { type Known, type Scene, type Turn, turn } from './scene.ts'
import { again, preview, shown, takeBack } from './share.ts'
import { whatsShown, withdraw } from './shown.ts'
import { askZone, otherZone, rhythm, setZone, sound, when } from './when.ts'

type Newcomer = (scene: Scene, means: Means, profile: Profile, ...args: string[]) => Turn | null
type Handler = (scene: Known, means: Means, ...args: string[]) => Turn | null

/** What somebody may press before they are a person here. */
const NEWCOMER: Partial<Record<Verb, Newcomer>> = {
  try: firstQuestion,
  what: (scene, means, _, screen = '1', code = '-') => whatIsThis(scene, means, screen, code),
  hello: (scene, means) => hello(scene, means),
  'not-now': (scene, means) => notNow(scene, means),
  invited: (scene, means, profile, code = '') => invited(scene, means, profile, code),
  claim: (scene, means, profile, code = '') => claim(scene, means, profile, code),
  'claim-name': (scene, means, profile, code = '') => claimName(scene, means, profile, code),
  'claim-not-now': (scene, means) => claimNotNow(scene, means),
  help: (scene, means) => help(scene, means),
  reopen: (scene, means, _, key = '') => reopen(scene, means, key),
}

/** What a person may press. */
const PERSON: Partial<Record<Verb, Handler>> = {
  rhythm,
  zone: setZone,
  'other-zone': otherZone,
  sound,
  open,
  later,
  'not-today': notToday,
  answer,
  changed,
  shift,
  leave,
  erase,
  preview,
  again,
  show: shown,
  keep: leave,
  'take-back': takeBack,
  look,
  see,
  'own-first': answerFirst,
  'put-away': putAway,
  link,
  'link-name': anotherName,
  'link-make': linkMake,
  'link-show': linkShow,
  'link-take-back': linkTakeBack,
  came: theyCame,
  confirm,
  refuse,
  linked,
  'linked-later': linkedLater,
  home,
  shown: whatsShown,
  withdraw,
  shifts,
  rest,
  'rest-days': restDays,
  'rest-until': restUntil,
  'rest-open': restOpen,
  'rest-end': restEnd,
  when,
  'when-zone': askZone,
  circle,
  answers,
  own,
  'own-erase': ownErase,
  privacy,
  leaving,
  'end-link': endLink,
  'own-questions': ownQuestions,
  'no-questions': noQuestions,
  'erase-all': eraseAll,
  'ask-now': (scene, means) => askNow(scene, means),
}

/** A button, old, forged or foreign ones included: what has no meaning for this person has passed. */
export function press(scene: Scene, means: Means, { data, profile }: Incoming & { kind: 'press' }): Turn {
  const meant = parseAction(data)
  return (
    (meant && done(scene, means, profile, meant.verb, meant.args)) ??
    turn(scene, [], { toast: text('passed') })
  )
}

function done(
  scene: Scene,
  means: Means,
  profile: Profile,
  verb: Verb,
  args: readonly string[],
): Turn | null {
  const newcomer = NEWCOMER[verb]
  if (newcomer) return newcomer(scene, means, profile, ...args)
  const handler = PERSON[verb]
  return scene.person === null || !handler ? null : handler(scene as Known, means, ...args)
}
