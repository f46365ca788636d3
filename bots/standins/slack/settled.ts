import { setTimeout as wait } from 'node:timers/promises'
import { isConnected } from './sockets.ts'
import type { World } from './world.ts'

const quiet = 6

const patience = 30_000

/**
 * Waits until everything delivered was acknowledged or given up, and the bot calls nothing for a moment. What waits
 * for a bot that was never connected isn't waited for.
 */
export async function settled(world: World) {
  const start = performance.now()
  while (!(await isQuiet(world))) {
    if (performance.now() - start > patience)
      throw new Error(`the bot left ${world.deliveries.pending} things unhandled`)
    await wait(2)
  }
}

async function isQuiet(world: World): Promise<boolean> {
  if (isBusy(world)) return false
  const { length } = world.calls
  await wait(quiet)
  return !isBusy(world) && world.calls.length === length
}

const isBusy = (world: World) => (isReached(world) && world.deliveries.pending > 0) || world.busy > 0

const isReached = ({ sockets, deliveries }: World) =>
  sockets.opened > 0 || deliveries.requestUrl !== undefined

/** As `settled`, but at once where the bot is not there: what was said waits for it. */
export async function answered(world: World) {
  const { sockets, deliveries } = world
  if (isConnected(sockets) || deliveries.requestUrl !== undefined) await settled(world)
}
