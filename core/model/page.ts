import { type Args, action, type BareVerb, formAction } from './action.ts'
import type { Key } from './key.ts'
import type { Means } from './means.ts'
import type {
  Button,
  Form,
  Message,
  Outgoing,
  Page,
  PlainId,
  Text,
  Value,
  Values,
  WordId,
} from './message.ts'
import { type Known, type Scene, type Turn, turn } from './scene.ts'
import { plus } from './time.ts'
import type { Verb } from './verbs.ts'

/** How long an opened page stays open. */
export const PAGE = { minutes: 10 }

/** And an open question. */
const QUESTION = { minutes: 30 }

/** Words of the catalogue, whose values somebody else has checked. */
export const made = (id: string, values?: Readonly<Record<string, Value>>): Text =>
  (values ? { id, with: values } : { id }) as Text

/** Words of the catalogue. */
export const text = <Id extends WordId>(id: Id, ...[values]: Values<Id>): Text => made(id, values)

/** Buttons two a row. */
export const inPairs = (all: readonly Button[]): Button[][] =>
  all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []))

/** Words that tell something of an answer. */
export const secret = (said: Text): Text => ({ ...said, secret: true })

/** A button that does something; `id` is its label in the catalogue. */
export function button(id: PlainId, verb: BareVerb): Button
export function button<Id extends WordId, V extends Verb>(
  id: Id,
  verb: V,
  args: Args<V>,
  ...values: Values<Id>
): Button
export function button(
  id: string,
  verb: Verb,
  args: readonly unknown[] = [],
  values?: Readonly<Record<string, Value>>,
): Button {
  return { text: made(id, values), action: action(verb, ...(args as Args<Verb>)) }
}

/** The neutral line of a message, with what can be pressed while it is closed. */
export const line = (scene: Scene, ...buttons: readonly (readonly Button[])[]): Page => ({
  text: [text(`cover-${scene.person?.cover ?? 'moment'}`)],
  buttons: buttons.filter((row) => row.length > 0),
})

const message = (own: Scene, closed: Page, page: Page, open: boolean): Message => ({
  line: closed,
  page: { ...page, buttons: page.buttons.filter((row) => row.length > 0) },
  open,
  free: false,
  sound: own.person?.sound ?? false,
})

/** Words that differ by platform. */
export const textOn = <Id extends WordId>(scene: Scene, id: Id, ...[values]: Values<Id, 'on'>): Text =>
  made(id, { ...values, on: scene.chat.platform })

/** Whether what comes by itself can come with or without a sound, as the person chooses. */
export const hasSounds = ({ chat }: Scene, { platforms }: Means): boolean =>
  platforms[chat.platform]?.sounds === true

/** What the platform of a chat is called. */
export const platformName = (scene: Scene): Text => text(`platform-${scene.chat.platform}`)

/** What is asked for by typing: where a platform has forms, a single line; sent, it counts as typed. */
export const lineForm = (label: PlainId, most: number): Form => ({
  action: formAction('typed'),
  submit: text('send'),
  keeps: 9,
  fields: [{ name: 'words', kind: 'line', label: text(label), most }],
})

/** Whether anybody can be linked with from where this person is. */
export const canLink = (scene: Scene, { platforms }: Means): boolean =>
  platforms[scene.chat.platform]?.links === true || Object.values(platforms).some(({ links }) => links)

/** Whether both would be on one platform where people are not linked with each other. */
export const isOnOnePlatform = ({ chat }: Scene, { platforms }: Means, platform: string): boolean =>
  platform === chat.platform && platforms[platform]?.links === false

/** Who runs this, what they and the platform could read, and how long an answer is kept. */
export function whoRunsMe(scene: Scene, runBy: string): Text {
  const days = scene.person?.retention ?? 7
  const values = { runBy, platform: platformName(scene) }
  return days === 0 ? text('who-runs-me-not-kept', values) : text('who-runs-me', { ...values, days })
}

/** A page that was asked for: open, and closed again after ten minutes. */
export function show(scene: Scene, means: Means, key: Key, page: Page, closed?: Page): Outgoing {
  const shut = closed ?? line(scene, [button('open', 'reopen', [key])])
  return {
    to: scene.chat.id,
    key,
    want: message(scene, shut, page, true),
    where: 'here',
    closes: plus(means.now, PAGE),
  }
}

/** What a page that is the same for everybody is said with: it comes at least once, at worst twice. */
export const atLeastOnce = (said: Outgoing): Outgoing =>
  said.want ? { ...said, want: { ...said.want, twice: true } } : said

/** What a page about somebody else is while it is closed: opened, it is read anew, for it may be so no more. */
export const readAnew = <V extends Verb>(scene: Scene, verb: V, args: Args<V>): Page =>
  line(scene, [{ text: text('open'), action: action(verb, ...args) }])

/** A question that was asked for or opened: closed again after half an hour. */
export const showQuestion = (scene: Scene, means: Means, key: Key, page: Page, closed: Page): Outgoing => ({
  ...show(scene, means, key, page, closed),
  closes: plus(means.now, QUESTION),
})

/** A neutral line that arrives by itself, closed, and is worth nothing after `by`. */
export const arrive = (scene: Scene, key: Key, closed: Page, page: Page, by?: string): Outgoing => ({
  to: scene.chat.id,
  key,
  want: message(scene, closed, page, false),
  where: 'below',
  ...(by === undefined ? {} : { by }),
})

/** Takes away what stands under a key. */
export const remove = (scene: Scene, key: Key): Outgoing => ({ to: scene.chat.id, key, want: null })

/** [Open] on a closed page: the same page once more. */
export function reopen(scene: Scene, means: Means, key: Key): Turn | null {
  const want = scene.posts.find((post) => post.key === key)?.want
  if (!want) return null
  return turn(scene, [
    { to: scene.chat.id, key, want: { ...want, open: true }, where: 'here', closes: plus(means.now, PAGE) },
  ])
}

/** Whether Home is a page that is always at hand, and so shows only what one has. */
export const hasOwnPage = ({ chat }: Known, { platforms }: Means): boolean =>
  platforms[chat.platform]?.ownPage === true
