import type { Circle, Member } from './circle.ts'
import { linkedCircles, namesIn, others, ownMember } from './find.ts'
import { home } from './home.ts'
import type { Means } from './means.ts'
import type { Button, Text } from './message.ts'
import { button, platformName, show, text } from './page.ts'
import { find, type Known, put, type Turn, turn } from './scene.ts'

/** "Ben and me": what silence means, that nothing shows everything, and the way out. */
export function circle(scene: Known, means: Means, id: string): Turn | null {
  const there = find(scene, 'circles', id)
  if (there?.kind !== 'partners') return null
  const name = namesIn(scene, id)
  const alone = others(scene, id).every(({ left }) => left !== null)
  const said = alone
    ? [text('circle-ended', { name })]
    : [text('circle-title', { name }), text('circle-silence', { name }), text('circle-no-switch')]
  const end = alone ? button('end-it-here-too', 'end-link') : button('end-the-link', 'leaving')
  const buttons = [[button('rest', 'rest'), end], [button('back', 'home')]]
  return turn(scene, [show(scene, means, 'home', { text: said, buttons })])
}

/** [Privacy and leaving]: what is kept, who could read it, and the ways out. */
export function privacy(scene: Known, means: Means): Turn {
  const { retention } = scene.person
  const kept = retention === 0 ? text('kept-nothing') : text('kept-days', { days: retention })
  const page = {
    text: [
      text('privacy-title'),
      kept,
      text('privacy-who', { runBy: means.runBy, platform: platformName(scene) }),
      text('privacy-chat'),
    ],
    buttons: [[button('leaving', 'leaving')], [button('back', 'home')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** Three ways to stop on one screen, the one to choose when being noticed is not safe first. */
export function leaving(scene: Known, means: Means): Turn {
  const linked = linkedCircles(scene)
  const name = linked.map(({ id }) => namesIn(scene, id)).join(', ')
  const ways: Text[] = [text(linked.length > 0 ? 'leaving-title' : 'leaving-title-two'), text('leaving-rest')]
  if (linked.length > 0) ways.push(text('leaving-link', { name }))
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
  return turn(next, [show(next, means, 'home', page)])
}

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
  const invitations = bare.invitations.filter(({ claim }) => claim?.person !== scene.person.id)
  return {
    ...turn({ ...bare, invitations, person: null }, gone),
    reply: { alert: text('everything-erased') },
  }
}
