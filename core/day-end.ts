import { homeLine } from './home/home.ts'
import { endOfDay } from './model/look-up.ts'
import type { Means } from './model/means.ts'
import type { Outgoing } from './model/message.ts'
import { hasOwnPage } from './model/page.ts'
import { isKnown, type Scene, type Turn, turn } from './model/scene.ts'

/** The end of a person's day: every message of it goes, whatever was in it; only Home's closed line stays, if it came. */
export function endDay(scene: Scene, means: Means): Turn {
  const { dayEnds } = scene.chat
  if (dayEnds === null || dayEnds > means.now) return turn(scene)
  // A page of one's own is there without any message, and is drawn anew whenever it is opened.
  const all = staysForNothing(scene) || (isKnown(scene) && hasOwnPage(scene, means))
  // What was asked for yesterday and did not get through is not brought the next morning.
  const gone = scene.posts.filter(({ key, unsent }) => all || key !== 'home' || unsent)
  const closed = scene.posts.filter((post) => !gone.includes(post) && post.want !== null)
  const say: Outgoing[] = gone.map(({ key }) => ({ to: scene.chat.id, key, want: null }))
  for (const { want } of closed) {
    say.push({
      to: scene.chat.id,
      key: 'home',
      want: { ...want!, line: homeLine(scene), page: homeLine(scene), open: false },
    })
  }
  const chat = { ...scene.chat, dayEnds: null, stopped: null }
  return turn({ ...forgotten(scene, means), chat }, say)
}

/** Somebody who looked in, and said neither yes nor anything else: of them nothing stays. */
const staysForNothing = (scene: Scene): boolean =>
  scene.person === null ||
  (scene.person.arriving && scene.asks.length === 0 && !scene.invitations.length && scene.circles.length < 2)

function forgotten(scene: Scene, means: Means): Scene {
  if (scene.person === null) return scene
  if (staysForNothing(scene)) return { ...scene, person: null }
  const asks = scene.asks.filter(
    (ask) => ask.until > means.now || scene.answers.some((a) => a.ask === ask.id),
  )
  return { ...scene, asks, person: { ...scene.person, chosen: 0 } }
}

/** The chat with its day begun, once it holds something that must go when the day ends. */
export function beginDay(turned: Turn, means: Means): Turn {
  const { scene, say } = turned
  const old = scene.posts.some(({ key, want }) => key !== 'home' || want?.open)
  const holds = old || say.some(({ to, want }) => to === scene.chat.id && want !== null)
  if (scene.chat.dayEnds !== null || !holds) return turned
  return { ...turned, scene: { ...scene, chat: { ...scene.chat, dayEnds: endOfDay(scene, means.now) } } }
}
