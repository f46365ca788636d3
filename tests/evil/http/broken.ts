import type { Dice } from '../../chaos/dice.ts'

/** A request before it is bytes. */
export type Head = { method: string; path: string; headers: string[]; body: Buffer }

const start = ({ method, path, headers }: Head, ...more: string[]): string =>
  [`${method} ${path} HTTP/1.1`, 'host: attune.example.org', ...headers, ...more, '', ''].join('\r\n')

/** A request with the length that it has. */
export const bytesOf = (head: Head): Buffer =>
  Buffer.concat([Buffer.from(start(head, `content-length: ${head.body.length}`)), head.body])

/** A request that stops anywhere. */
export function cutOff(dice: Dice, head: Head): Buffer {
  const bytes = bytesOf(head)
  return bytes.subarray(0, dice.below(bytes.length))
}

/** What claims another length than it has, comes in pieces that are none, or is no HTTP at all. */
export function broken(dice: Dice, head: Head, canary: string): Buffer {
  const length = `${dice.pick(['0', '3', '999999', '1000000000000000000', '-1', '1e3', '+5', '5, 6', ''])}`
  const pieces = [
    '5\r\nhello\r\n0\r\n\r\n',
    'zz\r\n',
    'ffffffffffffffff\r\nx',
    '5;a=b\r\nhe',
    '-1\r\n',
    '0\r\nX: y\r\n\r\n',
  ]
  const chunked = 'transfer-encoding: chunked'
  const ways = [
    Buffer.concat([Buffer.from(start(head, `content-length: ${length}`)), head.body]),
    Buffer.from(start(head, 'content-length: 3', 'content-length: 4') + canary),
    Buffer.from(start(head, chunked) + dice.pick(pieces)),
    Buffer.from(start(head, chunked, 'content-length: 5') + dice.pick(pieces)),
    Buffer.from(start(head, 'transfer-encoding: gzip, chunked, identity') + dice.pick(pieces)),
    Buffer.from(`${head.method} ${head.path}\r\n\r\n`),
    Buffer.from(`GET / HTTP/9.9\r\n\r\n${canary}`),
    Buffer.from(start({ ...head, headers: [`x: ${'y'.repeat(40_000)}`] })),
    Buffer.from(`\u0016\u0003\u0001\u0002\u0000\u0001 ${canary}`),
    Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    Buffer.from(`CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\n\r\n${canary}`),
    Buffer.from(start({ ...head, headers: ['connection: upgrade', 'upgrade: websocket'] })),
    Buffer.from(Array.from({ length: 200 }, () => dice.below(256))),
  ]
  return dice.pick(ways)
}
