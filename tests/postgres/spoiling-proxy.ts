import { connect, createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** A way to a server on this machine by which some words come through spoilt, so that the server refuses what they are of. */
export async function spoilingProxy(port: number) {
  let spoilt = { words: '', times: 0 }
  const server = createServer((here) => {
    const there = connect(port, '127.0.0.1')
    here.on('data', (chunk: Buffer) => {
      const at = spoilt.times > 0 ? chunk.indexOf(spoilt.words) : -1
      if (at >= 0) {
        spoilt.times--
        chunk.write('?', at)
      }
      there.write(chunk)
    })
    there.pipe(here)
    here.on('error', () => {}).on('close', () => there.destroy())
    there.on('error', () => {}).on('close', () => here.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return {
    port: (server.address() as { port: number }).port,
    /** The next so many times that something with these words is asked for the first time by its connection. */
    spoil: (words: string, times = Number.POSITIVE_INFINITY) => {
      spoilt = { words, times }
    },
  }
}
