import { type App, AuthorizationError, type ReceiverEvent } from '@slack/bolt'
import type { Log } from '../log.ts'
import { RetryLater } from '../platform.ts'
import { codeOf } from './errors.ts'

/** Something was not heard: that is logged already, and told to whoever did it or still to be told. */
export class NotHeard extends Error {
  override name = 'NotHeard'
}

/**
 * Lets Slack know of what it brings only once it was heard, and not before as its library does with events: what
 * failed is confirmed to nobody, so that an event comes again and a tap fails in front of whoever tapped. Resolves
 * `idle()` when nothing that came is being dealt with.
 */
export function confirmHeard(app: App, log: Log): { idle: () => Promise<void> } {
  const dealWith = app.processEvent.bind(app)
  const busy = new Set<Promise<unknown>>()
  app.error(async (error) => {
    if (!isOfNobody(error)) throw error
  })
  const confirmed = async (event: ReceiverEvent) => {
    const ack = onceOf(event.ack, log)
    const isEvent = event.body?.type === 'event_callback'
    await dealWith({ ...event, ack: isEvent ? async () => {} : ack })
    await ack()
  }
  app.processEvent = async (event) => {
    const work = confirmed(event).catch((error) => {
      const { original = error } = error as { original?: unknown }
      if (!(original instanceof NotHeard)) log.error('slack event failed', { error: original })
      throw error
    })
    busy.add(work)
    try {
      await work
    } finally {
      busy.delete(work)
    }
  }
  return {
    idle: async () => {
      while (busy.size > 0) await Promise.allSettled(busy)
    },
  }
}

/** It comes from a workspace that nobody installed Attune in: it need not come again. */
const isOfNobody = (error: Error): boolean =>
  error instanceof AuthorizationError && error.original instanceof RetryLater

/** Confirms once, and for as long as somebody waits for it: a second word is not heard there any more. */
function onceOf(ack: ReceiverEvent['ack'], log: Log): ReceiverEvent['ack'] {
  let isDone = false
  return async (response) => {
    if (isDone) return
    isDone = true
    await ack(response).catch((error) =>
      log.warn('not confirmed', { platform: 'slack', code: codeOf(error) }),
    )
  }
}
