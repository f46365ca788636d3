import type { Outgoing } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import type { Scene } from '../../core/model/scene.ts'
import { beginCall, endCall } from '../../db/outbox/call.ts'
import { dueRows } from '../../db/outbox/queue.ts'
import type { Store } from '../../db/store.ts'
import { message, NOW } from './here.ts'

const named = { text: [made('hello', { name: 'Wilhelmine' })], buttons: [] }

/** A message with a name in it, to the chat of a scene. */
export const says = (scene: Scene): Outgoing[] => [
  { to: scene.chat.id, key: 'home', want: message('to-ana', { page: named }) },
]

/** Sends everything that is due. */
export async function sendAll(store: Store): Promise<void> {
  const going = { platforms: ['telegram'], real: NOW, busy: [], resting: [], unheard: [] }
  for (const { id } of await dueRows(store, going)) {
    const job = await beginCall(store, { id, platform: 'telegram' }, { now: NOW, real: NOW })
    if (job) await endCall(store, job, { kind: 'done', ref: 'message-4711' }, { now: NOW, real: NOW })
  }
}
