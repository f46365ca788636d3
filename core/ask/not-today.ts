import { keyOf } from '../model/key.ts'
import { isOpen } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { remove, text } from '../model/page.ts'
import { find, type Known, put, type Turn, turn } from '../model/scene.ts'

/** [Not today]: the line goes; the question can still be asked for. */
export function notToday(scene: Known, means: Means, id: string): Turn | null {
  const ask = find(scene, 'asks', id)
  if (!ask || ask.done || !isOpen(ask, means.now)) return null
  return turn(put(scene, 'asks', { ...ask, later: null, putOff: true }), [remove(scene, keyOf('ask', id))], {
    toast: text('fine'),
  })
}
