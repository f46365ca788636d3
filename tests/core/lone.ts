import { createHash } from 'node:crypto'
import { meansOf } from '../../bots/means.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { manners } from '../../bots/telegram/manners.ts'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import type { Means } from '../../core/model/means.ts'
import type { Message, Text } from '../../core/model/message.ts'
import { afterSaying, type Scene, type Turn } from '../../core/model/scene.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { react } from '../../core/react.ts'
import { wakesAt } from '../../core/wake.ts'
import { shipped } from '../library.ts'

export const library = shipped

/** [0, 1) from a label, as the same everywhere. */
const chance = (label: string): number =>
  createHash('sha256').update(label).digest().readUInt32BE(0) / 2 ** 32

const meansAt = meansOf({
  ...library,
  chance,
  runBy: 'Mira Holm',
  help: noHelp,
  platforms: { telegram: manners('attune_bot') },
})

const profile = { name: 'Ana', language: 'en' }

/** A chat of somebody new. */
export const nobody = (): Scene => ({
  chat: {
    ...{ id: 'chatchatchatchat', platform: 'telegram', language: 'en' },
    ...{ dayEnds: null, stopped: null, putBack: false },
  },
  person: null,
  circles: [],
  members: [],
  names: [],
  rhythms: [],
  checkins: [],
  asks: [],
  answers: [],
  shares: [],
  replies: [],
  invitations: [],
  assents: [],
  moments: [],
  ticks: [],
  hopes: [],
  agreements: [],
  rounds: [],
  votes: [],
  room: null,
  rooms: [],
  cards: [],
  posts: [],
})

/** One person alone with the core: no database, no platform, a clock that is turned. */
export function lone(start: Instant = '2026-11-24T17:23:00.000Z', help = noHelp, more: Partial<Means> = {}) {
  let ids = 0
  const means = (): Means => ({ ...meansAt(now), help, ...more, newId: () => `${++ids}`.padStart(16, 'i') })
  let scene = nobody()
  let now = start
  let last: Turn = { scene, say: [], reply: {}, wake: [] }

  const happen = (incoming: Incoming): Turn => {
    last = react(scene, incoming, means())
    scene = afterSaying(last)
    return last
  }
  const press = (data: string) => happen({ kind: 'press', press: parseAction(data), profile })
  const labels = () => scene.posts.flatMap(({ want }) => (want ? buttonsOf(want) : []))
  return {
    get scene() {
      return scene
    },
    get now() {
      return now
    },
    get last() {
      return last
    },
    happen,
    press,
    /** Presses what is labelled so, wherever it stands. */
    tap: (label: string) => {
      const all = labels().toReversed()
      const data = (all.find(([text]) => text === label) ?? all.find(([text]) => text.startsWith(label)))?.[1]
      if (data === undefined) throw new Error(`no [${label}] among ${labels().map(([text]) => text)}`)
      return press(data)
    },
    type: (text: string) => happen({ kind: 'text', text, profile }),
    command: (name: string, argument = '') => happen({ kind: 'command', name, argument, profile }),
    tick: () => happen({ kind: 'tick' }),
    set: (at: Instant) => {
      now = at
    },
    means,
    /** Puts rows in place that no button makes yet. */
    plant: (rows: Partial<Scene>) => {
      scene = { ...scene, ...rows }
    },
    wakes: () => wakesAt(scene, means()),
    /** Lets everything happen that happens by itself within a length, at its time. */
    wait(length: Temporal.DurationLike): Turn[] {
      const end = plus(now, length)
      const turns: Turn[] = []
      for (let at = wakesAt(scene, means()); at !== null && at <= end; at = wakesAt(scene, means())) {
        now = at > now ? at : plus(now, { seconds: 1 })
        turns.push(happen({ kind: 'tick' }))
      }
      now = end
      return turns
    },
    labels: () => labels().map(([label]) => label),
    reads: () => scene.posts.flatMap(({ want }) => (want ? shownOf(want).text.map(plain) : [])).join('\n'),
  }
}

/** A scene of whose messages none has reached the chat. */
export const unsent = (scene: Scene, by: Instant | null = null): Scene => ({
  ...scene,
  posts: scene.posts.map((post) => ({ ...post, unsent: { by } })),
})

export type Lone = ReturnType<typeof lone>

/** The means by which somebody alone lives, at their present moment. */
export const meansOfLone = (who: Lone): Means => who.means()

/** A text in English. */
export const plain = (text: Text): string => library.words.plain(text, 'en')

const shownOf = (want: Message) => (want.open ? want.page : want.line)

const buttonsOf = (want: Message): [string, string][] =>
  shownOf(want)
    .buttons.flat()
    .flatMap((button) =>
      'action' in button ? [[plain(button.text), button.action] as [string, string]] : [],
    )

/** Somebody who answered the first question and wants one on most evenings, in Berlin. */
export function settled(help = noHelp): Lone {
  const ana = lone('2026-11-23T18:40:00.000Z', help)
  ana.command('start')
  ana.tap('Show me one')
  ana.tap('⚪')
  ana.tap('Most evenings')
  ana.tap('19:40 Berlin')
  return ana
}
