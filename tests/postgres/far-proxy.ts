import { connect, createServer, type Socket } from 'node:net'

/** A way to a server on this machine as if it were far away; it counts how often somebody waits for it, which is when something is sent after an answer came. */
export async function farProxy(port: number, milliseconds = 0) {
  let trips = 0
  const later = (work: () => void) => (milliseconds === 0 ? work() : void setTimeout(work, milliseconds))
  const passing = (from: Socket, to: Socket, seen: () => void) => {
    to.setNoDelay(true)
    from.on('data', (chunk) => {
      seen()
      later(() => void to.write(chunk))
    })
    from.on('error', () => to.destroy()).on('close', () => to.destroy())
  }
  const server = createServer((here) => {
    const there = connect(port, '127.0.0.1')
    let isAnswered = true
    passing(here, there, () => {
      if (isAnswered) trips++
      isAnswered = false
    })
    passing(there, here, () => {
      isAnswered = true
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    trips: () => trips,
    close: () => server.close(),
  }
}
