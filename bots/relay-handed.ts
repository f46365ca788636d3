import { setImmediate } from 'node:timers'
import type { Id } from '../core/model/circle.ts'
import type { Ready } from '../db/outbox/ready.ts'

/** Takes what a turn leaves ready in its chat, or that it leaves nothing. */
export type Handed = (chat: Id, ready: Ready | null) => void

/**
 * Passes on what turns leave ready, once all that was stored together has had its say: of a chat only what its last turn
 * left, for that one may have said "stop", or erased everything; of what it drops `dropped` is told.
 */
export function makeHanded(passOn: (ready: Ready) => void, dropped: (ready: Ready) => void): Handed {
  const handed = new Map<Id, Ready>()
  const passAll = () => {
    const all = [...handed.values()]
    handed.clear()
    all.forEach(passOn)
  }
  return (chat, ready) => {
    const before = handed.get(chat)
    if (before) dropped(before)
    handed.delete(chat)
    if (!ready) return
    if (handed.size === 0) setImmediate(passAll)
    handed.set(chat, ready)
  }
}
