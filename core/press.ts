import { answer, keepPrivate, leave } from './answer/answer.ts'
import { cleanUp, cleanUpNow } from './answer/clean-up.ts'
import { erase, ownErase } from './answer/erase.ts'
import { exported, exportPage } from './answer/export.ts'
import { changed, shift, shifts } from './answer/its-changed.ts'
import { answerFirst, look, putAway, see, words } from './answer/look-at-others.ts'
import { answers, own } from './answer/my-answers.ts'
import { add, dropWords } from './answer/own-words.ts'
import { again, ownWords, preview } from './answer/preview.ts'
import { retentionPage, setRetention } from './answer/retention.ts'
import { hold, sameNow, shown } from './answer/share.ts'
import { takeBack } from './answer/take-back.ts'
import { whatsShown, withdraw } from './answer/whats-shown.ts'
import { askNow } from './ask/ask-now.ts'
import { later } from './ask/later.ts'
import { notToday } from './ask/not-today.ts'
import { open } from './ask/question.ts'
import type { FORMS } from './form-sent.ts'
import { endLink, noQuestions, ownQuestions } from './home/end-link.ts'
import { eraseAll } from './home/erase-everything.ts'
import { home } from './home/home.ts'
import { leaving } from './home/leave.ts'
import { about, newName, setLanguage } from './home/name-and-language.ts'
import { privacy } from './home/privacy.ts'
import { rest, restDays, restEnd, restOpen, restUntil } from './home/rest.ts'
import { quieter, season, seasonFirst, seasonOpen } from './home/season.ts'
import { circle, sameHome, setSetting } from './link/circle-page.ts'
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
} from './link/link.ts'
import { linked, linkedLater, lives } from './link/linked.ts'
import { assent, newcomer } from './link/newcomer.ts'
import { confirm, refuse, theyCame } from './link/who-came.ts'
import { parseAction, type Verb } from './model/action.ts'
import type { Incoming, Profile } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import { text } from './model/page.ts'
import { type Known, type Scene, type Turn, turn } from './model/scene.ts'
import { NEWCOMER } from './press-newcomer.ts'
import {
  rhythmDay,
  rhythmDrop,
  rhythmLess,
  rhythmMove,
  rhythmNew,
  rhythmShow,
  rhythmWhom,
} from './rhythm/change-rhythm.ts'
import { depthAbout, depthPage, setDepth } from './rhythm/depth.ts'
import { rhythm, sound } from './rhythm/first-rhythm.ts'
import { come, comes, cover } from './rhythm/how-it-comes.ts'
import { quietHours, quietMove } from './rhythm/quiet-hours.ts'
import { when } from './rhythm/when-i-ask.ts'
import { askZone, otherZone, setZone } from './rhythm/zone.ts'
import { IN_ROOM } from './room/press.ts'

type Newcomer = (scene: Scene, means: Means, profile: Profile, ...args: string[]) => Turn | null
type Anybody = (scene: Scene, means: Means, ...args: string[]) => Turn | null

type Handler = (scene: Known, means: Means, ...args: string[]) => Turn | null

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
