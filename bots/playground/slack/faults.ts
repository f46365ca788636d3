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

type Planned = { method: string; fault: Fault; left: number }

/** What is going to go wrong. */
export type Faults = {
  planned: Planned[]
  held: (() => void)[]
  /** Lets the next calls of a method fail; '*' is any but apps.connections.open. */
  next(method: string, fault: Fault, times?: number): void
  /** Lets every hung call go on. */
  release(): void
  /** Forgets what was planned and lets hung calls go on. */
  clear(): void
}

/** Nothing goes wrong. */
export const noFaults = (): Faults => ({
  planned: [],
  held: [],
  next(method, fault, times = 1) {
    this.planned.push({ method, fault, left: times })
  },
  release() {
    for (const go of this.held.splice(0)) go()
  },
  clear() {
    this.planned = []
    this.release()
  },
})

const matches = ({ method, fault }: Planned, called: string, about: unknown[]) =>
  (method === called || (method === '*' && called !== 'apps.connections.open')) &&
  (fault.channel === undefined || about.includes(fault.channel))

/** The fault that is due for a call about these channels and people; it counts as used. */
export const takeFault = (faults: Faults, method: string, about: unknown[]): Fault | undefined => {
  const due = faults.planned.find((one) => matches(one, method, about))
  if (!due) return undefined
  due.left -= 1
  if (due.left < 1) faults.planned = faults.planned.filter((one) => one !== due)
  return due.fault
}

/** What the caller is to see of a fault: an answer, or none at all. */
export const outcome = (fault: Fault): 'reset' | 'hang' | { status: number; body: unknown } => {
  if ('error' in fault) return { status: 200, body: { ok: false, error: fault.error } }
  if (fault.kind === 'hang') return 'hang'
  if (fault.kind === 'reset-before' || fault.kind === 'reset-after') return 'reset'
  if (fault.kind === 'html') return { status: 502, body: '<html><body>502 Bad Gateway</body></html>' }
  if (fault.kind === 'error') return { status: 500, body: 'Internal Server Error' }
  if (fault.kind === 'flood') return { status: 429, body: { ok: false, error: 'ratelimited' } }
  return { status: 200, body: { ok: false, error: 'internal_error' } }
}
