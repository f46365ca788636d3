import type { Answer } from '../model/circle.ts'
import type { Asked } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Known, Turn } from '../model/scene.ts'
import { preview } from './preview.ts'
import { isShown } from './share.ts'
import { hide } from './take-back.ts'

/** The scene in which something else stands with an answer: others don't see it before it is shown anew. */
export const amended = (
  scene: Known,
  answer: Answer,
  more: Partial<Pick<Answer, 'limits' | 'words' | 'parts'>>,
): Known => hide(scene, { ...answer, ...more })

/** What was added to something that was shown leads straight to the preview; null if nothing was. */
export const previewAnew = (scene: Known, means: Means, { ask, answer }: Asked): Turn | null =>
  isShown(answer, means.now) ? preview(scene, means, ask.id) : null
