import type { Job } from '../../db/outbox/call.ts'
import type { Outcome } from '../../db/outbox/states-when-called.ts'
import { type Everyone, Gone, Lost, type Platform, RetryLater } from '../platform.ts'

/** What became of a call, and what it says of the chat, of the whole platform, or (`alone`) of nothing else. */
export type Result = { outcome: Outcome; gone?: true; everyone?: Everyone; alone?: true; error?: unknown }

/** Makes one call; never throws. */
export async function makeCall(platform: Platform, job: Job): Promise<Result> {
  const { call, to, also = [] } = job
  try {
    if (also.length > 0) return await removeAll(platform, job)
    return { outcome: { kind: 'done', ref: await platform.send(to, call.message, call.ref) } }
  } catch (error) {
    return meaning(error)
  }
}

async function removeAll(platform: Platform, { call, to, also = [] }: Job): Promise<Result> {
  const refs = [call, ...also.map((one) => one.call)].map(({ ref }) => `${ref}`)
  try {
    await platform.remove!(to, refs)
    return { outcome: { kind: 'done', ref: `${call.ref}` } }
  } catch (error) {
    if (error instanceof Lost) return { outcome: { kind: 'apart' } }
    throw error
  }
}

function meaning(error: unknown): Result {
  if (error instanceof Lost) return { outcome: { kind: 'lost' } }
  if (error instanceof Gone) return { outcome: { kind: 'unclear' }, gone: true }
  if (!(error instanceof RetryLater)) return { outcome: { kind: 'unclear' }, error }
  const { seconds, everyone } = error
  return { outcome: { kind: 'later', seconds }, everyone }
}
