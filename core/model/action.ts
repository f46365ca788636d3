const ID = /^[0-9a-z]{16}$/

const ZONE = /^[A-Za-z0-9_+/-]{1,40}$/

const COLOR = /^(green|yellow|red|unsure)$/

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Everything a button can do, and the shape of what it is done to. */
export const VERBS = {
  // arriving
  try: [/^(keep|nothing)$/],
  what: [/^[12]$/, /^(-|[0-9a-z]{16})$/],
  hello: [],
  'not-now': [],
  rhythm: [/^(most|few|mornings|none)$/],
  zone: [ZONE],
  'other-zone': [],
  sound: [/^(on|off)$/],
  // being asked, and answering
  open: [ID],
  later: [ID],
  'not-today': [ID],
  answer: [ID, /^(green|yellow|red|unsure|skip)$/],
  changed: [ID],
  shift: [ID, /^(quieter|smaller|stop-near)$/],
  leave: [ID],
  add: [ID],
  'drop-words': [ID],
  'own-words': [ID],
  erase: [ID],
  // showing
  preview: [ID],
  again: [ID],
  show: [ID],
  hold: [ID],
  'same-now': [ID],
  keep: [ID],
  'take-back': [ID],
  // being shown something: whose, for which check-in
  look: [ID, ID],
  see: [ID, ID],
  words: [ID, ID],
  'own-first': [ID],
  'put-away': [ID, ID],
  // linking
  link: [],
  'link-name': [],
  'link-make': [],
  'link-show': [],
  'link-take-back': [],
  'link-suggest': [],
  'link-make-suggesting': [],
  'link-more': [ID],
  'link-make-more': [ID],
  invited: [ID],
  claim: [ID],
  'claim-name': [ID],
  'claim-not-now': [],
  came: [],
  confirm: [ID],
  newcomer: [ID],
  assent: [ID],
  refuse: [ID],
  linked: [ID],
  'linked-later': [],
  // home and the pages under it
  home: [],
  'ask-now': [],
  shown: [],
  withdraw: [ID],
  shifts: [],
  rest: [],
  'rest-days': [],
  'rest-until': [DAY],
  'rest-open': [],
  'rest-end': [],
  when: [],
  'when-zone': [],
  'rhythm-new': [],
  'rhythm-show': [ID],
  'rhythm-day': [ID, /^[1-7]$/],
  'rhythm-move': [ID, /^(earlier|later|shorter|longer)$/],
  'rhythm-less': [ID],
  'rhythm-whom': [ID],
  'rhythm-drop': [ID],
  'rhythm-set': [/^(new|[0-9a-z]{16})$/],
  comes: [],
  come: [/^(sound|open|waits)-(on|off)$/],
  cover: [/^(moment|note|hello)$/],
  'quiet-hours': [],
  'quiet-move': [/^(begin|end)-(earlier|later)$/],
  depths: [],
  'depth-about': [/^(tender|intimate)$/],
  depth: [/^(everyday|tender|intimate)$/],
  'season-open': [],
  season: [/^(on|less|end)$/],
  quieter: [/^(rest|weeks|on|sound)$/],
  circle: [ID],
  'same-home': [ID],
  lives: [ID, /^(together|apart|either)$/],
  setting: [ID, /^(together|apart|either)$/],
  answers: [],
  'answers-from': [/^\d{1,3}$/],
  own: [ID],
  'own-erase': [ID],
  'export-page': [],
  export: [/^(json|csv)$/],
  privacy: [],
  keeping: [],
  retention: [/^(0|7|30|90)$/],
  'clean-up': [],
  'clean-up-now': [],
  about: [],
  'new-name': [],
  language: [/^[a-z]{2}$/],
  leaving: [],
  'end-link': [],
  'own-questions': [],
  'no-questions': [],
  'erase-all': [],
  help: [],
  // in a room
  vote: [ID, COLOR],
  'vote-own': [ID],
  'vote-change': [ID, COLOR],
  'vote-out': [ID],
  pause: [],
  round: [ID],
  'round-draw': [],
  'round-open': [],
  'round-end': [ID],
  'round-plain': [ID],
  'round-cancel': [ID],
  'round-stop': [ID],
  'round-again': [ID],
  'round-renew': [ID],
  'round-more': [],
  reopen: [/^[a-z]+(:[0-9a-z]{16}){0,2}$/],
} as const satisfies Record<string, readonly RegExp[]>

export type Verb = keyof typeof VERBS

/** A button's data, at most 64 bytes: a verb and what it is done to, such as `answer/k3…/green`. */
export const action = (verb: Verb, ...args: readonly string[]): string => [verb, ...args].join('/')

/** What data sent by a button means; null for anything that no button of ours says. */
export function parseAction(data: string): { verb: Verb; args: readonly string[] } | null {
  if (data.length > 64) return null
  const [verb = '', ...rest] = data.split('/')
  if (!Object.hasOwn(VERBS, verb)) return null
  const shapes: readonly RegExp[] = VERBS[verb as Verb]
  const args = verb === 'zone' ? [rest.join('/')] : rest
  const fits = args.length === shapes.length && shapes.every((shape, i) => shape.test(args[i]!))
  return fits ? { verb: verb as Verb, args } : null
}
