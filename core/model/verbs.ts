import { ACTS } from './act.ts'
import { type Argument, COUNT, DAY, ID, idOr, LANGUAGE, oneOf, ZONE } from './argument.ts'
import { COLORS, COVERS, RETENTIONS, SHIFTS } from './circle.ts'
import { KEY } from './key.ts'
import { LIMITS } from './limit.ts'
import { PIECES } from './piece.ts'
import { depths, settings, themes } from './prompts.ts'
import { WEEK } from './time.ts'

/** What a verb is done to, and whether it is never too much in a minute. */
export type Takes<A extends readonly Argument<unknown>[]> = { args: A; isAlways: boolean }

const takes = <const A extends readonly Argument<unknown>[]>(...args: A): Takes<A> => ({
  args,
  isAlways: false,
})

/** What is never too much in a minute: answering, taking back, resting, stopping, leaving, erasing. */
const always = <const A extends readonly Argument<unknown>[]>(...args: A): Takes<A> => ({
  args,
  isAlways: true,
})

/** Everything a button can do, and what it is done to. */
export const VERBS = {
  // arriving
  try: takes(oneOf('keep', 'nothing')),
  what: takes(oneOf('1', '2'), idOr('-')),
  hello: takes(),
  'not-now': takes(),
  unstop: always(),
  rhythm: takes(oneOf('most', 'few', 'mornings', 'none')),
  zone: takes(ZONE),
  'other-zone': takes(),
  sound: takes(oneOf('on', 'off')),
  // being asked, and answering
  open: takes(ID),
  later: takes(ID),
  'not-today': always(ID),
  answer: always(ID, oneOf(...COLORS, 'skip')),
  changed: always(ID),
  shift: always(ID, oneOf(...SHIFTS)),
  leave: always(ID),
  add: takes(ID),
  limit: always(ID, oneOf(...LIMITS)),
  'write-line': takes(ID),
  'keep-line': takes(ID, oneOf('yes', 'no')),
  'drop-words': takes(ID),
  'own-words': takes(ID),
  erase: always(ID),
  // something of one's own: for which ask, if there is one already
  'own-acts': takes(idOr('new'), COUNT),
  'own-act': takes(idOr('new'), oneOf(...ACTS)),
  'own-answer': always(idOr('new'), oneOf(...ACTS), oneOf(...COLORS, 'skip')),
  'own-limit': always(ID, oneOf(...ACTS), oneOf(...LIMITS)),
  'own-line': takes(),
  'own-line-answer': always(oneOf(...COLORS, 'skip')),
  // showing
  preview: takes(ID),
  again: takes(ID),
  show: takes(ID),
  hold: takes(ID),
  'same-now': takes(ID),
  keep: always(ID),
  'take-back': always(ID),
  // being shown something: whose, for which check-in
  look: takes(ID, ID),
  see: takes(ID, ID),
  words: takes(ID, ID),
  'own-first': takes(ID),
  'put-away': always(ID, ID),
  // breathing
  breathe: always(),
  'look-elsewhere': always(oneOf('inside', 'outside')),
  breathed: always(),
  'hold-up': always(),
  // linking
  link: takes(),
  'link-name': takes(),
  'link-make': takes(),
  'link-show': takes(),
  'link-take-back': takes(),
  'link-suggest': takes(),
  'link-make-suggesting': takes(),
  'link-more': takes(ID),
  'link-make-more': takes(ID),
  invited: takes(ID),
  claim: takes(ID),
  'claim-name': takes(ID),
  'claim-not-now': takes(),
  came: takes(),
  confirm: takes(ID),
  newcomer: takes(ID),
  assent: takes(ID),
  refuse: takes(ID),
  linked: takes(ID),
  'linked-later': takes(),
  // home and the pages under it
  home: takes(),
  'ask-now': takes(),
  shown: takes(),
  withdraw: always(ID),
  shifts: takes(),
  rest: always(),
  'rest-days': always(),
  'rest-until': always(DAY),
  'rest-open': always(),
  'rest-end': always(),
  when: takes(),
  'when-zone': takes(),
  'rhythm-new': takes(),
  'rhythm-show': takes(ID),
  'rhythm-day': takes(ID, oneOf(...WEEK)),
  'rhythm-move': takes(ID, oneOf('earlier', 'later', 'shorter', 'longer')),
  'rhythm-less': takes(ID),
  'rhythm-whom': takes(ID),
  'rhythm-drop': takes(ID),
  comes: takes(),
  come: takes(oneOf('sound-on', 'sound-off', 'open-on', 'open-off', 'waits-on', 'waits-off')),
  cover: takes(oneOf(...COVERS)),
  'quiet-hours': takes(),
  'quiet-move': takes(oneOf('begin-earlier', 'begin-later', 'end-earlier', 'end-later')),
  depths: takes(),
  'depth-about': takes(oneOf('tender', 'intimate')),
  depth: takes(oneOf(...depths)),
  // which questions come, for oneself alone
  mix: takes(),
  'mix-theme': takes(oneOf(...themes)),
  'mix-body': takes(oneOf('about', 'on', 'off')),
  'mix-bring-back': takes(),
  'question-help': always(ID),
  'less-like-this': always(ID),
  another: takes(),
  'season-open': takes(),
  season: takes(oneOf('on', 'less', 'end')),
  quieter: always(oneOf('rest', 'weeks', 'on', 'sound')),
  circle: takes(ID),
  'same-home': takes(ID),
  lives: takes(ID, oneOf(...settings)),
  setting: takes(ID, oneOf(...settings)),
  answers: takes(),
  'answers-from': takes(COUNT),
  own: takes(ID),
  'own-erase': always(ID),
  'export-page': takes(),
  export: takes(oneOf('json', 'csv')),
  privacy: always(),
  keeping: takes(),
  retention: takes(oneOf(...RETENTIONS)),
  'clean-up': always(),
  'clean-up-now': always(),
  about: takes(),
  'new-name': takes(),
  language: takes(LANGUAGE),
  leaving: always(),
  'end-link': always(),
  'own-questions': takes(),
  'no-questions': always(),
  'erase-all': always(),
  help: always(),
  learn: takes(),
  piece: takes(oneOf(...PIECES), oneOf(1, 2)),
  // in a room
  vote: always(ID, oneOf(...COLORS)),
  'vote-own': always(ID),
  'vote-change': always(ID, oneOf(...COLORS)),
  'vote-out': always(ID),
  pause: always(),
  'round-who': always(ID),
  'about-somebody': always(ID),
  round: takes(ID),
  'round-end': takes(ID),
  'round-plain': takes(ID),
  'round-cancel': takes(ID),
  'round-stop': always(ID),
  'round-again': takes(ID),
  'round-renew': takes(ID),
  'round-more': takes(),
  reopen: takes(KEY),
}

/** Everything the sending of a form can do; `typed` is a form of a single line, in place of a message. */
export const FORMS = {
  typed: takes(),
  'rhythm-set': takes(idOr('new')),
  'round-draw': takes(),
  'round-open': takes(),
}

/** What a button does. */
export type Verb = keyof typeof VERBS

/** What the sending of a form does. */
export type FormVerb = keyof typeof FORMS
