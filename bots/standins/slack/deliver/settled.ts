import { setTimeout as wait } from 'node:timers/promises'
import { isConnected } from '../world/sockets.ts'
import type { World } from '../world/world.ts'

const QUIET = 6
const PATIENCE = 30_000

/**
 * Waits until everything delivered was acknowledged or given up, and the bot calls nothing for a moment. What waits
 * for a bot that was never connected isn't waited for.
 */
export const settled = (world: World) => until(world, () => isQuiet(world))

/** Waits until everything delivered was acknowledged or given up: for whoever can ask the bot what it still does. */
export const acknowledged = (world: World) => until(world, async () => !isBusy(world))

async function until(world: World, isSo: () => Promise<boolean>) {
  const start = performance.now()
  while (!(await isSo())) {
    if (performance.now() - start > PATIENCE)
      throw new Error(`the bot left ${world.deliveries.pending} things unhandled`)
    await wait(1)
  }
}

async function isQuiet(world: World): Promise<boolean> {
  if (isBusy(world)) return false
  const { length } = world.calls
  await wait(QUIET)
  return !isBusy(world) && world.calls.length === length
}

function isBusy(world: World): boolean {
  const { deliveries, busy, faults } = world
  return (isReached(world) && deliveries.pending > 0) || busy > faults.held.length
}

const isReached = ({ sockets, deliveries }: World) =>
  sockets.opened > 0 || deliveries.requestUrl !== undefined

/** As `settled`, but at once where the bot is not there: what was said waits for it. */
export async function answered(world: World) {
  const { sockets, deliveries } = world
  if (isConnected(sockets) || deliveries.requestUrl !== undefined) await settled(world)
}
