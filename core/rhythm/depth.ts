import { linkedCircles, ownMember, selfCircle } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Depth, depths } from '../model/prompts.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'

/** "How close the questions go": where one is, and one step either way; each step closer says what it means. */
export function depthPage(scene: Known, means: Means): Turn {
  const { depth } = scene.person
  const choices: Button[][] = depths
    .filter((d) => d !== depth && isAllowed(scene, means, d))
    .map((d) => [
      d !== 'everyday' && isCloser(d, depth)
        ? button(`closer-${d}`, 'depth-about', [d])
        : button(`closer-${d}`, 'depth', [d]),
    ])
  const linked = linkedCircles(scene).length > 0 ? [text('depth-lowest')] : []
  const page: Page = {
    text: [text('depth-title'), text(`depth-is-${depth}`), ...linked],
    buttons: [...choices, [button('my-own-mix', 'mix')], [button('back', 'when')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** Whether questions may go so close where this person is. */
const isAllowed = ({ chat }: Known, { platforms }: Means, depth: Depth): boolean =>
  !isCloser(depth, platforms[chat.platform]?.deepest ?? 'everyday')

const isCloser = (one: Depth, than: Depth): boolean => depths.indexOf(one) > depths.indexOf(than)

/** What a closer depth is, and an explicit yes to it: for grown-ups, about things the law calls especially private. */
export function depthAbout(scene: Known, means: Means, depth: Exclude<Depth, 'everyday'>): Turn | null {
  if (!isAllowed(scene, means, depth)) return null
  const page: Page = {
    text: [
      text(depth === 'tender' ? 'depth-about-tender' : 'depth-about-intimate'),
      text('depth-consent', { runBy: means.runBy }),
    ],
    buttons: [[button('depth-yes', 'depth', [depth])], [button('back', 'depths')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** The depth from now on: for this person at once, for each circle of theirs from its next day. */
export function setDepth(scene: Known, means: Means, depth: Depth): Turn | null {
  if (!isAllowed(scene, means, depth)) return null
  const person = { ...scene.person, depth }
  // Whoever is about to be linked comes with it.
  const invitations = scene.invitations.map((i) =>
    i.claim?.person === person.id ? { ...i, claim: { ...i.claim, depth } } : i,
  )
  const circles = [selfCircle(scene), ...linkedCircles(scene)]
  const next = circles.reduce<Known>(
    (from, { id }) => {
      const me = ownMember(from, id)
      return me ? put(from, 'members', { ...me, depth: person.depth }) : from
    },
    { ...scene, person, invitations },
  )
  return depthPage(next, means)
}
