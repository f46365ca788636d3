import type { Means } from './model/means.ts'
import type { Outgoing } from './model/message.ts'
import type { Scene } from './model/scene.ts'

/** Closes pages that have been open long enough. */
export function closePages(scene: Scene, means: Means): Outgoing[] {
  return scene.posts.flatMap(({ key, want, closes }) => {
    if (want === null || !want.open || closes === null || closes > means.now) return []
    return [{ to: scene.chat.id, key, want: want.page.file ? null : { ...want, open: false } }]
  })
}
