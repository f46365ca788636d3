import { nextLine } from './breathe/breathe.ts'
import type { Means } from './model/means.ts'
import type { Outgoing } from './model/message.ts'
import type { Scene } from './model/scene.ts'

/** Closes pages that have been open long enough; of what somebody breathes by the next line comes. */
export function closePages(scene: Scene, means: Means): Outgoing[] {
  return scene.posts.flatMap((post) => {
    const { key, want, closes } = post
    if (want === null || !want.open || closes === null || closes > means.now) return []
    if (key === 'breathing') return [nextLine(scene, means, post)]
    return [{ to: scene.chat.id, key, want: want.page.file ? null : { ...want, open: false } }]
  })
}
