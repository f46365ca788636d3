import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A way to a server on this machine which can fall silent: nothing comes through any more, and nobody is told. */
export async function silentProxy(port: number) {
  const open = new Set<Socket>()
  let isSilent = false
  const server = createServer((here) => {
    const there = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy()).on('close', () => open.delete(one) && other.destroy())
      if (!isSilent) one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const one of open) one.destroy()
    server.close()
  })
  return {
    port: (server.address() as { port: number }).port,
    /** From now on nothing comes through, by connections that are there or by new ones. */
    fallSilent: () => {
      isSilent = true
      for (const one of open) one.unpipe().pause()
    },
    /** New ones lead through again; those that fell silent stay so. */
    recover: () => {
      isSilent = false
    },
  }
}
