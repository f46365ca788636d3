import type { Done, Outcome } from './shared-commit.ts'

/** So many transactions may be on their way to the disk: what waits for it with them is bounded. */
const AHEAD = 4

/** Tells whoever waits for them what became of transactions, in their order, each once it is there to stay. */
export function tellingOnce(kept: () => Promise<void>) {
  let changes = 0
  let last: Promise<void> = Promise.resolve()
  const onTheirWay: Promise<void>[] = []
  return {
    /** Resolves once few enough are on their way. */
    tell: async (done: Done): Promise<void> => {
      // What was only read may be of what is still on its way.
      if (done.changes !== changes) last = kept()
      changes = done.changes
      onTheirWay.push(tell(last, done.outcomes))
      if (onTheirWay.length >= AHEAD) await onTheirWay.shift()
    },
    /** Resolves once all were told of. */
    told: () => Promise.all(onTheirWay),
  }
}

/** What can't stay has failed. */
async function tell(kept: Promise<void>, outcomes: readonly Outcome[]): Promise<void> {
  try {
    await kept
    outcomes.forEach(settle)
  } catch (error) {
    for (const { job } of outcomes) job.reject(error)
  }
}

function settle(outcome: Outcome): void {
  if ('error' in outcome) outcome.job.reject(outcome.error)
  else outcome.job.resolve(outcome.value as never)
}
