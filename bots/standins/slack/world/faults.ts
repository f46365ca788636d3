import { type Disturbance, type Wordless, wordless } from '../../exchange.ts'
import { type Faults, takeDue } from '../../faults.ts'

/** A kind of trouble: one that is the same on every platform, too many calls, or an answer that says nothing. */
type Trouble = Wordless | 'flood' | 'error' | 'internal_error'

/**
 * One thing to go wrong: trouble, or a refusal with Slack's word for it; for one channel or person only, and
 * (`after`) only once the call has taken effect.
 */
export type Fault = { channel?: string; after?: boolean; seconds?: number } & (
  | { kind: Trouble }
  | { error: string }
)

/** The fault that is due for a call about these channels and people; it counts as used. */
export function takeFault(faults: Faults<Fault>, method: string, about: unknown[]): Fault | undefined {
  const isAbout = ({ channel }: Fault) => channel === undefined || about.includes(channel)
  return takeDue(faults, method, { waits: 'apps.connections.open', isAbout })
}

/** What the caller is to see of a fault. */
export function disturbance(fault: Fault): Disturbance {
  const after = fault.after ?? ('kind' in fault && fault.kind === 'reset-after')
  if ('error' in fault) return { how: { status: 200, body: { ok: false, error: fault.error } }, after }
  return { how: wordless(fault.kind) ?? answerTo(fault.kind, fault.seconds ?? 1), after }
}

function answerTo(kind: Trouble, seconds: number) {
  if (kind === 'error') return { status: 500, body: 'Internal Server Error' }
  if (kind === 'internal_error') return { status: 200, body: { ok: false, error: kind } }
  return {
    status: 429,
    body: { ok: false, error: 'ratelimited' },
    headers: { 'retry-after': `${seconds}` },
  }
}
