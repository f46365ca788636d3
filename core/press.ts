import { about, newName, setLanguage } from './about.ts'
import { parseAction, type Verb } from './action.ts'
import { add, dropWords } from './add.ts'
import { answer, changed, erase, keepPrivate, leave, shift } from './answer.ts'
import { firstQuestion, hello, notNow, whatIsThis } from './arrive.ts'
import { askNow, later, notToday, open } from './ask.ts'
import { sound } from './begin.ts'
import { assent, confirm, linked, linkedLater, lives, newcomer, refuse, theyCame } from './came.ts'
import { answerFirst, look, putAway, see, words } from './card.ts'
import { come, comes, cover, quietHours, quietMove } from './comes.ts'
import { depthAbout, depthPage, setDepth } from './depth.ts'
import { exported, exportPage } from './export.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { IN_ROOM } from './in-room.ts'
import type { Incoming, Profile } from './incoming.ts'
import { claim, claimName, claimNotNow, invited } from './invited.ts'
import { endLink, eraseAll, leaving, noQuestions, ownQuestions, privacy } from './leave.ts'
import {
  anotherName,
  link,
  linkMake,
  linkMakeMore,
  linkMakeSuggesting,
  linkMore,
  linkShow,
  linkSuggest,
  linkTakeBack,
} from './link.ts'
import type { Means } from './means.ts'
import { answers, own, ownErase, shifts } from './own.ts'
import { reopen, text } from './page.ts'
import { rest, restDays, restEnd, restOpen, restUntil } from './rest.ts'
import { cleanUp, cleanUpNow, retentionPage, setRetention } from './retention.ts'
import { type Known, type Scene, type Turn, turn } from './scene.ts'
import { quieter, season, seasonFirst, seasonOpen } from './season.ts'
import type { FORMS } from './sent.ts'
import { again, hold, ownWords, preview, sameNow, shown, takeBack } from './share.ts'
import { whatsShown, withdraw } from './shown.ts'
import { circle, sameHome, setSetting } from './together.ts'
import {
  rhythmDay,
  rhythmDrop,
  rhythmLess,
  rhythmMove,
  rhythmNew,
  rhythmShow,
  rhythmWhom,
  when,
} from './when.ts'
import { askZone, otherZone, rhythm, setZone } from './zone.ts'

type Newcomer = (scene: Scene, means: Means, profile: Profile, ...args: string[]) => Turn | null
type Anybody = (scene: Scene, means: Means, ...args: string[]) => Turn | null
type Handler = (scene: Known, means: Means, ...args: string[]) => Turn | null

/** What somebody may press before they are a person here. */
const NEWCOMER = {
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
} satisfies Partial<Record<Verb, Newcomer>>

/** What a person may press. */
const PERSON: Record<
  Exclude<Verb, keyof typeof NEWCOMER | keyof typeof IN_ROOM | keyof typeof FORMS>,
  Handler
> = {
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
  add,
  'drop-words': dropWords,
  'own-words': ownWords,
  preview,
  again,
  show: shown,
  hold,
  'same-now': sameNow,
  keep: keepPrivate,
  'take-back': takeBack,
  look,
  see,
  words,
  'own-first': answerFirst,
  'put-away': putAway,
  link,
  'link-name': anotherName,
  'link-make': linkMake,
  'link-show': linkShow,
  'link-take-back': linkTakeBack,
  'link-suggest': linkSuggest,
  'link-make-suggesting': linkMakeSuggesting,
  'link-more': linkMore,
  'link-make-more': linkMakeMore,
  came: theyCame,
  confirm,
  newcomer,
  assent,
  refuse,
  linked,
  'linked-later': linkedLater,
  home: (scene, means) => seasonFirst(scene, means) ?? home(scene, means),
  shown: whatsShown,
  withdraw,
  shifts,
  rest,
  'rest-days': restDays,
  'rest-until': restUntil,
  'rest-open': restOpen,
  'rest-end': restEnd,
  when: (scene, means) => seasonFirst(scene, means) ?? when(scene, means),
  'when-zone': askZone,
  'rhythm-new': rhythmNew,
  'rhythm-show': rhythmShow,
  'rhythm-day': rhythmDay,
  'rhythm-move': rhythmMove,
  'rhythm-less': rhythmLess,
  'rhythm-whom': rhythmWhom,
  'rhythm-drop': rhythmDrop,
  comes,
  come,
  cover,
  'quiet-hours': quietHours,
  'quiet-move': quietMove,
  depths: depthPage,
  'depth-about': depthAbout,
  depth: setDepth,
  'season-open': seasonOpen,
  season,
  quieter,
  circle,
  'same-home': sameHome,
  lives,
  setting: setSetting,
  answers: (scene, means) => answers(scene, means),
  'answers-from': answers,
  own,
  'own-erase': ownErase,
  'export-page': exportPage,
  export: exported,
  privacy,
  keeping: retentionPage,
  retention: setRetention,
  'clean-up': cleanUp,
  'clean-up-now': cleanUpNow,
  about,
  'new-name': newName,
  language: setLanguage,
  leaving,
  'end-link': endLink,
  'own-questions': ownQuestions,
  'no-questions': noQuestions,
  'erase-all': eraseAll,
  'ask-now': (scene, means) => seasonFirst(scene, means) ?? askNow(scene, means),
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
  if (has(NEWCOMER, verb)) return (NEWCOMER[verb] as Newcomer)(scene, means, profile, ...args)
  if (has(IN_ROOM, verb)) return (IN_ROOM[verb] as Anybody)(scene, means, ...args)
  const handler = has(PERSON, verb) ? (PERSON[verb] as Handler) : null
  return scene.person === null || !handler ? null : handler(scene as Known, means, ...args)
}

const has = <T extends object>(table: T, verb: string): verb is keyof T & string => Object.hasOwn(table, verb)
