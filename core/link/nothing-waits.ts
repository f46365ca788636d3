import { home } from '../home/home.ts'
import { keyOf, readKey } from '../model/key.ts'
import { linkedCircles, nameOf, others } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Post } from '../model/message.ts'
import { button, hasOwnPage, remove, show, text } from '../model/page.ts'
import type { Known } from '../model/scene.ts'

/** What stood in the chat for a link that was to come, now that it is there: its messages go, and Home says so. */
export function nothingWaits(scene: Known, means: Means): Outgoing[] {
  const ownLink = scene.invitations.some(({ inviter }) => inviter === scene.person.id)
  const over = scene.posts.filter((post) => isOfOwnLink(post) && !ownLink)
  const joined = scene.posts.flatMap((post) => hasJoined(scene, means, post))
  return [...over.map(({ key }) => remove(scene, key)), ...joined, ...homeAsItIs(scene, means)]
}

const isOfOwnLink = ({ key }: Post): boolean => key === keyOf('invitation') || key === keyOf('came')

/** What somebody was asked about a newcomer who is in it now; of one who is not, nothing is to be found out (R3, R12). */
function hasJoined(scene: Known, means: Means, { key, want, closes }: Post): Outgoing[] {
  if (readKey(key)?.kind !== 'new' || !want) return []
  const asked = want.page.text.flatMap((one) => ('id' in one ? [one.with?.newcomer] : []))
  const there = linkedCircles(scene).flatMap(({ id }) => others(scene, id).map((m) => nameOf(scene, m.id)))
  const newcomer = there.find((name) => asked.includes(name))
  if (newcomer === undefined) return []
  if (!want.open) return [remove(scene, key)]
  const page = { text: [text('newcomer-joined', { newcomer })], buttons: [[button('home', 'home')]] }
  return [{ ...show(scene, means, key, page), where: undefined, closes: closes ?? undefined }]
}

const HOME = ['home-title', 'home-hello']
const WAITING = ['link-thanks', 'asked-the-others', 'link-what', 'invited', 'invited-circle']

/** Home in its place, if it is open there; what only said that a link may come goes, where Home is no page of its own. */
function homeAsItIs(scene: Known, means: Means): Outgoing[] {
  const post = scene.posts.find(({ key }) => key === 'home')
  const said = (post?.want?.page.text ?? []).flatMap((one) => ('id' in one ? [one.id] : []))
  if (!post?.want || !said.some((id) => [...HOME, ...WAITING].includes(id))) return []
  // A page of one's own is there without being opened.
  const own = hasOwnPage(scene, means)
  if (!own && !said.some((id) => HOME.includes(id))) return [remove(scene, 'home')]
  if (!own && !post.want.open) return []
  const closes = post.closes ?? undefined
  return home(scene, means).say.map((say) => ({
    ...say,
    want: say.want && { ...say.want, open: !own },
    where: undefined,
    closes,
  }))
}
