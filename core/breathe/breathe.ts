import type { Means } from '../model/means.ts'
import type { Outgoing, Page, Post } from '../model/message.ts'
import { button, hasOwnPage, remove, show, text } from '../model/page.ts'
import { type Known, type Scene, type Turn, turn } from '../model/scene.ts'
import { plus } from '../model/time.ts'

/** The lines, a whole breath each. */
const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

type Line = (typeof LINES)[number]

/** What they lead to: the breath, or the room for whom it is better not to look inside. */
export type Looks = 'inside' | 'outside'

const A_LINE = { seconds: 10 }

/** How much later than its time a line is worth anything: after an outage it is gone. */
const LATE = { seconds: 60 }

/** [Breathe]: nine lines in ninety seconds, below, in one message; where a page stands still, all of them at once. */
export function breathe(scene: Known, means: Means, looks: Looks = 'inside'): Turn {
  if (!hasOwnPage(scene, means)) return turn(scene, [{ ...lineOf(scene, means, looks, 1), where: 'below' }])
  const lines = LINES.map((line) => text(`breathing-${line}`))
  return turn(scene, [
    show(scene, means, 'home', { text: lines, buttons: [holdUp, [button('back', 'home')]] }),
  ])
}

const holdUp = [button('something-to-hold-up', 'hold-up')]

/** [Look at the room instead], [The breath again]: from the same line on. */
export function lookElsewhere(scene: Known, means: Means, looks: Looks): Turn {
  const at = scene.posts.map(lineAt).find((line) => line !== null) ?? 1
  return turn(scene, [lineOf(scene, means, looks, at)])
}

/** [That's enough for me]: the lines go. */
export const breathedEnough = (scene: Known): Turn => turn(scene, [remove(scene, 'breathing')])

/** [Something to hold up]: read from one's own phone, by somebody who can't say it; nothing is sent. */
export const somethingToHoldUp = (scene: Known): Turn => turn(scene, [], { alert: text('hold-this-up') })

/** Whoever types has something else in mind: the lines go, and nothing is said of it. */
export const withoutBreathing = (scene: Scene): Outgoing[] =>
  scene.posts.some(({ key }) => key === 'breathing') ? [remove(scene, 'breathing')] : []

/** The next line of whoever is breathing, the end after the last, or nothing any more. */
export function nextLine(scene: Scene, means: Means, post: Post): Outgoing {
  const line = lineAt(post)
  const isLate = post.closes === null || plus(post.closes, LATE) < means.now
  if (line === null || isLate) return remove(scene, 'breathing')
  return inItsPlace(
    line < 9
      ? lineOf(scene, means, looksOf(post), (line + 1) as Line)
      : show(scene, means, 'breathing', { text: [text('breathed')], buttons: [enough] }),
  )
}

/** On the message that is there already: each line as a new one would be an arrival every ten seconds. */
const inItsPlace = ({ where: _, ...said }: Outgoing): Outgoing => said

const enough = [button('breathing-over', 'breathed')]

function lineOf(scene: Scene, means: Means, looks: Looks, line: Line): Outgoing {
  const page: Page = {
    text: [text(looks === 'inside' ? `breathing-${line}` : `looking-${line}`)],
    buttons: [
      [
        button(looks === 'inside' ? 'look-at-the-room' : 'the-breath-again', 'look-elsewhere', [
          other(looks),
        ]),
      ],
      [...enough, ...holdUp],
    ],
  }
  return { ...show(scene, means, 'breathing', page), closes: plus(means.now, A_LINE) }
}

const other = (looks: Looks): Looks => (looks === 'inside' ? 'outside' : 'inside')

const idOf = ({ key, want }: Post): string | null => {
  const [first] = key === 'breathing' && want ? want.page.text : []
  return first && 'id' in first ? first.id : null
}

const looksOf = (post: Post): Looks => (idOf(post)?.startsWith('looking') ? 'outside' : 'inside')

function lineAt(post: Post): Line | null {
  const [, at] = /^(?:breathing|looking)-(\d)$/.exec(idOf(post) ?? '') ?? []
  return LINES.find((line) => `${line}` === at) ?? null
}
