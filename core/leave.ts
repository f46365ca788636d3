import { refreshed } from './answered.ts'
import type { Circle, Member } from './circle.ts'
import { linkedCircles, ofOthers, ownMember } from './find.ts'
import { home } from './home.ts'
import type { Means } from './means.ts'
import type { Button, Outgoing, Text } from './message.ts'
import { button, platformName, remove, show, text, textOn } from './page.ts'
import { find, type Known, put, type Scene, type Turn, turn } from './scene.ts'

/** [Privacy and leaving]: what is kept, who could read it, and the ways out. */
export function privacy(scene: Known, means: Means): Turn {
  const { retention } = scene.person
  const kept = retention === 0 ? text('kept-nothing') : text('kept-days', { days: retention })
  const page = {
    text: [
      text('privacy-title'),
      kept,
      text('privacy-who', { runBy: means.runBy, platform: platformName(scene) }),
      textOn(scene, 'privacy-chat'),
    ],
    buttons: [
      [button('how-long-kept', 'keeping'), button('clean-up', 'clean-up')],
      [button('name-and-language', 'about')],
      [button('leaving', 'leaving')],
      [button('back', 'home')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** Three ways to stop on one screen, the one to choose when being noticed is not safe first. */
export function leaving(scene: Known, means: Means): Turn {
  const linked = linkedCircles(scene)
  const ways: Text[] = [text(linked.length > 0 ? 'leaving-title' : 'leaving-title-two'), text('leaving-rest')]
  if (linked.length > 0) ways.push(ofOthers(scene, linked[0]!.id, 'leaving-link'))
  ways.push(text('leaving-erase', { runBy: means.runBy }))
  const end: Button[] = linked.length > 0 ? [button('end-the-link', 'end-link')] : []
  const buttons = [
    [button('rest-until-i-say', 'rest-open')],
    end,
    [button('erase-everything', 'erase-all')],
    [button('people-to-talk-to', 'help'), button('back', 'privacy')],
  ]
  return turn(scene, [show(scene, means, 'home', { text: ways, buttons })])
}

/** [End the link]: at once and without a message; what was shown in it can't be seen any more. */
export function endLink(scene: Known, means: Means): Turn {
  const next = linkedCircles(scene).reduce((from, circle) => left(from, circle, means), scene)
  const page = {
    text: [text('link-ended')],
    buttons: [[button('keep-own-questions', 'own-questions')], [button('quiet-from-now-on', 'no-questions')]],
  }
  return turn(next, [...noCards(scene), ...refreshed(scene, next, means), show(next, means, 'home', page)])
}

/** What one was shown in a circle that one has left is no longer on one's own screen. */
const noCards = (scene: Scene): Outgoing[] =>
  scene.posts.filter(({ key }) => key.startsWith('card:')).map(({ key }) => remove(scene, key))

/** The scene in which this person has left a circle: only a ghost of their membership stays. */
function left(scene: Known, { id }: Circle, means: Means): Known {
  const me = ownMember(scene, id)
  if (!me) return scene
  const inIt = new Set(
    scene.asks.filter((a) => find(scene, 'checkins', a.checkin)?.circle === id).map((a) => a.id),
  )
  const mine = new Set(scene.answers.filter((a) => inIt.has(a.ask)).map((a) => a.id))
  const ghost: Member = { ...me, person: null, left: means.now }
  return put(
    {
      ...scene,
      invitations: scene.invitations.filter((i) => i.inviter !== scene.person.id || i.circle !== id),
      answers: scene.answers.map((a) => (mine.has(a.id) ? { ...a, shownUntil: null } : a)),
      shares: scene.shares.filter((s) => !mine.has(s.answer) && s.member !== me.id),
    },
    'members',
    ghost,
  )
}

/** [Keep my own questions]: the rhythm goes on, with questions for oneself. */
export const ownQuestions = (scene: Known, means: Means): Turn => home(scene, means)

/** [Quiet from now on]: no rhythm any more. */
export const noQuestions = (scene: Known, means: Means): Turn => home({ ...scene, rhythms: [] }, means)

/**
 * [Erase everything]: every row of this person goes, the link ends, the chat's messages are taken away. To
 * others they look like anybody who is quiet.
 */
export function eraseAll(scene: Known, means: Means): Turn {
  const bare = linkedCircles(scene).reduce((from, circle) => left(from, circle, means), scene)
  const gone = scene.posts.map(({ key }) => ({ to: scene.chat.id, key, want: null }))
  return {
    ...turn({ ...bare, ...awayFromRooms(scene), person: null }, gone),
    reply: { alert: textOn(scene, 'everything-erased') },
  }
}

/** Without one's answers in open rounds, and what one planned; an open round goes on, and is nobody's. */
const awayFromRooms = ({ chat, rounds }: Scene): Pick<Scene, 'rounds' | 'votes'> => ({
  votes: [],
  rounds: rounds
    .filter(({ opener, state }) => opener !== chat.id || state !== 'planned')
    .map((round) => (round.opener === chat.id ? { ...round, opener: null } : round)),
})
