import { refreshed } from '../answer/heard.ts'
import type { Circle, Member } from '../model/circle.ts'
import { withoutWishes } from '../model/in-common.ts'
import { type Read, readKey } from '../model/key.ts'
import { linkedCircles, ownMember } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { button, remove, show, text } from '../model/page.ts'
import { find, type Known, put, type Scene, type Turn, turn } from '../model/scene.ts'
import { QUESTIONS, withdrawn } from '../model/unsent.ts'
import { home } from './home.ts'

/** [End the link]: at once and without a message; what was shown in it can't be seen any more. */
export function endLink(scene: Known, means: Means): Turn {
  const circles = linkedCircles(scene)
  const waiting = withdrawn(scene, (its) => isAbout(scene, circles, its))
  const next = circles.reduce((from, circle) => left(from, circle, means), waiting.scene)
  const page = {
    text: [text('link-ended')],
    buttons: [[button('keep-own-questions', 'own-questions')], [button('quiet-from-now-on', 'no-questions')]],
  }
  const answer = show(next, means, 'home', page)
  return turn(next, [...noCards(scene), ...refreshed(scene, next, means), answer, ...waiting.say])
}

const ABOUT_OTHERS: readonly Read['kind'][] = ['came', 'new', 'linked', 'moment', 'helps', 'paths']

/** Whether a message is about a circle: its question, its beginning, or somebody who would come into it. */
function isAbout(scene: Scene, circles: readonly Circle[], { kind, about }: Read): boolean {
  if (ABOUT_OTHERS.includes(kind)) return true
  const checkin = kind === 'ask' ? find(scene, 'asks', about[0])?.checkin : undefined
  return circles.some(({ id }) => id === find(scene, 'checkins', checkin)?.circle)
}

const SHOWN: readonly (Read['kind'] | undefined)[] = ['card', 'reply', 'moment', 'helps', 'paths']

/** What one was shown in a circle that one has left is no longer on one's own screen. */
const noCards = (scene: Scene): Outgoing[] =>
  scene.posts.filter(({ key }) => SHOWN.includes(readKey(key)?.kind)).map(({ key }) => remove(scene, key))

/** [Keep my own questions]: the rhythm goes on, with questions for oneself. */
export const ownQuestions = (scene: Known, means: Means): Turn => home(scene, means)

/** [Quiet from now on]: no rhythm any more. */
export function noQuestions(scene: Known, means: Means): Turn {
  const turned = home({ ...scene, rhythms: [] }, means)
  return { ...turned, say: [...turned.say, ...withdrawn(scene, QUESTIONS).say] }
}

/** The scene in which this person has left a circle: only a ghost of their membership stays. */
export function left(scene: Known, { id }: Circle, means: Means): Known {
  const me = ownMember(scene, id)
  if (!me) return scene
  const inIt = new Set(
    scene.asks.filter((a) => find(scene, 'checkins', a.checkin)?.circle === id).map((a) => a.id),
  )
  const mine = new Set(scene.answers.filter((a) => inIt.has(a.ask)).map((a) => a.id))
  const ghost: Member = { ...me, person: null, left: means.now, leftPath: false }
  return put(
    {
      ...withoutWishes(scene, id),
      invitations: scene.invitations.filter((i) => i.inviter !== scene.person.id || i.circle !== id),
      answers: scene.answers.map((a) => (mine.has(a.id) ? { ...a, shownUntil: null } : a)),
      shares: scene.shares.filter((s) => !mine.has(s.answer) && s.member !== me.id),
      replies: scene.replies.filter(({ from }) => from !== me.id),
    },
    'members',
    ghost,
  )
}
