import { readFileSync } from 'node:fs'
import { FORMS } from '../../core/model/forms.ts'
import { VERBS } from '../../core/model/verbs.ts'
import type { TableDump } from '../../db/dump.ts'
import type { Seen } from './deeds.ts'

/** Under what chats show things, up to the id. */
const KEYS = [
  'home',
  'ask',
  'card',
  'came',
  'new',
  'linked',
  'moment',
  'helps',
  'invitation',
  'export',
  'season',
  'quiet',
  'reply',
  'paths',
]
const OTHER_KEYS = ['let-in', 'round', 'closed', 'pause', 'note', 'own', 'gone']
const EXPECTS = [/^city$/, /^name$/, /^name\/about$/, /^name\/[0-9a-z]{16}$/, /^words\/[0-9a-z]{16}$/]

/** Verbs that no button has: they are pages' own, or stand in messages of before. */
const NO_BUTTON = ['link-show', 'own-words', 'words', 'shifts']

/** What is told at once, to one person, and stands in no chat that is stored. */
const AT_ONCE = [
  'moment-(held|used-up|passed|over)|both-chose|thing-.*|nothing-held-in-rest|let-go-said|tick-held|line-gone',
  'passed|fine|later-(comes|waits)|said(-not-kept|-skip)?|nothing-needs-adding|shift-.*-line',
  'reply-(said|heard|over)|week-(of|green|yellow|red|unsure|skip|words)|looked-at(-alone)?|their-words|faded|(skipped-|not-kept-)?nothing-to-see|you-skipped|set-again|same-now-said(-many)?',
  'no-further|as-before|cleaned-up|everything-erased|erasing-takes|days-none|to-after-from',
  'vote-(heard|heard-here|is|is-none|until-close|take-out|taken-out)|round-has-closed|pause-(asked|just-now)',
  'who-sees-(room|server|close|about)|about-somebody(-heard)?',
  'round-(for|everybody|opens|planned|unplanned|listed|ends|cancelled.*|nothing-open|is-.*)|preview-(own|any|prompt)|asks-.*',
  'field-(asks|words|green|yellow|red|when|weekday|day|clock|minutes|lasting|smallest)|hint-(words|reading)|when-(now|later|weekly)',
  'weekday-\\d|minutes-\\d+|smallest-\\d+|submit-.*|time-.*|weekly-(already|stopped)|planned-enough|lint-.*',
  'session-(about|compare|prepared|waits|left|empty|twice)|field-nth|open-prepared|prepare-several|another-is-open',
  'less-of-that|another-tomorrow|hold-this-up|no-room-for-more|(a-no|a-line)-needs-no-words|(nothing-)?with-it|act-(limited|and-more|green|yellow|red|unsure)|acts-two|looked-at-acts(-alone)?',
  'with-(limits|words)|quoted|two-acts-stand|words-go-in-its-window',
  // What only some questions offer, or only three people read.
  'limit-(in-private|sitting-up|if-i-start|words-first)|(only-of-yourself|preview-waits|hold-about)-many',
  'theme-(self|own|body)|about-(repair|body|workshop)',
  // Lines that stand for ten seconds.
  'breathing-\\d|looking-\\d|breathed|the-breath-again',
  'one-at-a-time|about-round|plan-another|end-it-now|close-plain|cancel-round|stop-weekly',
]
/** What platforms say by themselves, and what is read rather than said. */
const OUTSIDE = [
  'earlier|private-only|didnt-get-through|(short-)?description|command-.*|modal-title|title-.*|close|done|one-moment',
  'fill-in|too-slow|not-in-channel|archived-channel|which-channel|choose-channel|not-your-channel|typed-.*',
  'only-who-is-there',
  'platform-terminal|terminal-how|install-.*',
  // After a backup was put back, and what only messages of before say.
  'welcome-back|round-put-back|round-title|reader-.*|their-words-button|my-own-words|whats-shown|shown-title',
  'thank-you-if-all|first-one-now|later-is-fine|link-none-open|open-until|room-round',
]
/** What only a prompt of one's own, help of one's own, a path of before, a beginning, a second name or a question planned for the same day brings into a chat; those who are recorded begin without. */
const OWN = [
  'theme-workshop|help-people-local|came|at-(clock|day)',
  'why-.*|a-gentle-beginning|path-(beginning|of-before|gone|author-runs)|our-paths-none|our-path-(gone|on-many)',
]
const NEVER_STORED = new RegExp(`^(${[...AT_ONCE, ...OUTSIDE, ...OWN].join('|')})$`)

/** What of verbs, keys, expectations and words does not occur among what was stored. */
export function uncovered(seen: readonly Seen[], stored: readonly TableDump[]): string[] {
  const columns = (table: string, column: string) =>
    stored.find((one) => one.table === table)!.rows.map((row) => `${row[column]}`)
  const expects = columns('people', 'expects')
  const verbs = new Set(seen.flatMap(({ does }) => ('data' in does ? [does.data.split('/')[0]!] : [])))
  const keys = new Set(columns('outbox', 'key').map((key) => key.split(/[:/]/)[0]!))
  const said = columns('outbox', 'want').join()
  const ids = new Set([...said.matchAll(/"id":"([a-z0-9-]+)"/g)].map(([, id]) => id!))
  const lacks = (what: string, all: readonly string[], there: ReadonlySet<string>) =>
    all.filter((one) => !there.has(one)).map((one) => `${what} ${one}`)
  return [
    ...lacks(
      'verb',
      [...Object.keys(VERBS), ...Object.keys(FORMS)].filter((verb) => !NO_BUTTON.includes(verb)),
      verbs,
    ),
    ...lacks('key', [...KEYS, ...OTHER_KEYS], keys),
    ...EXPECTS.filter((one) => !expects.some((is) => one.test(is))).map((one) => `expects ${one.source}`),
    ...lacks(
      'words',
      wordIds().filter((id) => !NEVER_STORED.test(id)),
      ids,
    ),
  ]
}

const wordIds = (): string[] =>
  [...readFileSync('core/locales/en.ftl', 'utf8').matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id]) => id!)
