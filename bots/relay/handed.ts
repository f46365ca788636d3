import { setImmediate } from 'node:timers'
import type { Id } from '../../core/model/circle.ts'
import type { Ready } from '../../db/outbox/ready.ts'

/** What turns have left ready, and was not called yet. */
export type Handed = {
  /** Takes what a turn leaves ready in its chat, or that it leaves nothing. */
  take: (chat: Id, ready: Ready | null) => void
  /** Another one may be called. */
  goOn: () => void
  chats: () => Id[]
}

/** What is done with what turns leave ready. */
type Handing = {
  /** Whether it has to wait for others. */
  waits: (ready: Ready) => boolean
  passOn: (ready: Ready) => void
  dropped: (ready: Ready) => void
}

/**
 * Passes on what turns leave ready, once all that was stored together has had its say: of a chat only what its last turn
 * left, for that one may have said "stop", or erased everything; of what it drops `dropped` is told.
 */
export function makeHanded({ waits, passOn, dropped }: Handing): Handed {
  const handed = new Map<Id, Ready>()
  let isComing = false
  const passAll = () => {
    isComing = false
    for (const [chat, ready] of handed) {
      if (waits(ready)) continue
      handed.delete(chat)
      passOn(ready)
    }
  }
  const goOn = () => {
    if (!isComing && handed.size > 0) setImmediate(passAll)
    isComing = handed.size > 0
  }
  return {
    take: (chat, ready) => {
      const before = handed.get(chat)
      if (before) dropped(before)
      handed.delete(chat)
      if (!ready) return
      handed.set(chat, ready)
      goOn()
    },
    goOn,
    chats: () => [...handed.keys()],
  }
}
