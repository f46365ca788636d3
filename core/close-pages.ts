import { nextLine } from './breathe/breathe.ts'
import type { Means } from './model/means.ts'
import type { Outgoing, Post } from './model/message.ts'
import { PAGE } from './model/page.ts'
import type { Scene } from './model/scene.ts'
import { plus } from './model/time.ts'

/** Closes pages that have been open long enough; of what somebody breathes by the next line comes. */
export function closePages(scene: Scene, means: Means): Outgoing[] {
  return scene.posts.flatMap((post) => {
    const { key, want, closes } = post
    if (want === null || !want.open || closes === null || closes > means.now) return []
    if (key === 'breathing') return [nextLine(scene, means, post)]
    if (isUnreadStop(post)) return [{ to: scene.chat.id, key, want, closes: plus(means.now, PAGE) }]
    return [{ to: scene.chat.id, key, want: want.page.file ? null : { ...want, open: false } }]
  })
}

/** After a stop that line alone may still come: closed before it was sent, it would be one that says nothing of it. */
const isUnreadStop = ({ want, unsent }: Post): boolean =>
  unsent !== undefined && want!.page.text.some((said) => 'id' in said && said.id === 'stopped')
