import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Ports that no system gives to whoever asks for any, nor `fetch` refuses (10080), of which each of the workers that run tests at once has its own. */
const [FIRST, EACH] = [10_100, 2500]
const OURS = FIRST + EACH * (Number(process.env.VITEST_POOL_ID ?? 0) % 8)

let next = randomInt(EACH)

/** A port on which nobody listens, nor is about to: one that was given is given to nobody else soon. */
export async function freePort(): Promise<number> {
  next = (next + 1) % EACH
  // Others may ask before this one is known to be free.
  const port = OURS + next
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return freePort()
  }
  server.close()
  await once(server, 'close')
  return port
}
