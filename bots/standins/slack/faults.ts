import { type Faults, takeDue } from '../faults.ts'

/** A kind of trouble: too many calls, a lost connection, silence, or an answer that says nothing. */
type Trouble = 'flood' | 'reset-before' | 'reset-after' | 'hang' | 'error' | 'html' | 'internal_error'

/**
 * One thing to go wrong: trouble, or a refusal with Slack's word for it; for one channel or person only, and
 * (`after`) only once the call has taken effect.
 */
export type Fault = { channel?: string; after?: boolean; seconds?: number } & (
  | { kind: Trouble }
  | { error: string }
)

/** The fault that is due for a call about these channels and people; it counts as used. */
export function takeFault(faults: Faults<Fault>, called: string, about: unknown[]): Fault | undefined {
  return takeDue(
    faults,
    ({ method, fault: { channel } }) =>
      (method === called || (method === '*' && called !== 'apps.connections.open')) &&
      (channel === undefined || about.includes(channel)),
  )
}

/** What the caller is to see of a fault: an answer, or none at all. */
export function outcome(fault: Fault): 'reset' | 'hang' | { status: number; body: unknown } {
  if ('error' in fault) return { status: 200, body: { ok: false, error: fault.error } }
  if (fault.kind === 'hang') return 'hang'
  if (fault.kind === 'reset-before' || fault.kind === 'reset-after') return 'reset'
  if (fault.kind === 'html') return { status: 502, body: '<html><body>502 Bad Gateway</body></html>' }
  if (fault.kind === 'error') return { status: 500, body: 'Internal Server Error' }
  if (fault.kind === 'flood') return { status: 429, body: { ok: false, error: 'ratelimited' } }
  return { status: 200, body: { ok: false, error: 'internal_error' } }
}
