import { setTimeout as sleep } from 'node:timers/promises'
import { moveAhead, refuseOtherKey } from '../../db/move/move.ts'
import { openStore } from '../../db/open.ts'
import type { Settings } from '../../db/store.ts'

/** Milliseconds after which it looks again whether Attune was stopped. */
const LOOKS_EVERY = 200

/** Milliseconds after which it tells again how far it is. */
const TELLS_EVERY = 10_000

/** So many times as long as it took to bring what has changed it rests before that is done again. */
const RESTS = 10

/** What moves from where to where, whether Attune runs on it, and what tells the operator. */
type Running = {
  from: Settings
  to: Settings
  runs: () => Promise<boolean>
  say: (line: string) => void
}

/** Brings over what there is while Attune goes on, and again what has changed, until Attune was stopped. */
export async function whileItRuns({ from, to, runs, say }: Running): Promise<void> {
  await refuseOtherKey(from)
  const target = await openStore(to)
  const ahead = async (): Promise<number> => {
    const began = performance.now()
    await moveAhead(from, target, nowAndThen(say))
    // What is still to be written to a file would be waited for once Attune is silent.
    await target.flush()
    return performance.now() - began
  }
  try {
    say('Attune is running, and may go on: everything is copied meanwhile, and compared.')
    await ahead()
    let took = await ahead()
    for (const line of whatNow(took)) say(line)
    let next = performance.now() + took * RESTS
    while (await runs()) {
      await sleep(LOOKS_EVERY)
      if (performance.now() < next) continue
      took = await ahead()
      next = performance.now() + took * RESTS
    }
  } finally {
    await target.close()
  }
  say('Attune was stopped: what has changed since is brought over.')
}

/** Tells every so many milliseconds how far it is. */
function nowAndThen(say: (line: string) => void): (share: number) => void {
  let next = performance.now() + TELLS_EVERY
  return (share) => {
    if (performance.now() < next) return
    next += TELLS_EVERY
    say(`${Math.floor(share * 100)} % is there.`)
  }
}

const whatNow = (took: number): string[] => [
  'Everything is there, as it was a moment ago. Stop Attune now, and see that nothing starts it again: what changes until ' +
    `then is brought over as soon as it was stopped, in about ${Math.ceil(took / 1000) + 1} seconds. This waits for it.`,
  'To give it up, end this by Ctrl+C, and delete what is there: it holds what people said.',
]
