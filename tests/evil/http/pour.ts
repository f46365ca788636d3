import { connect, type Socket } from 'node:net'
import { type Dice, diceOf } from '../../chaos/dice.ts'
import { type About, type Poured, request } from './requests.ts'

/** What came of pouring: how many requests went, and how often each status came back; `closed` is no answer. */
export type Came = { sent: number; statuses: Map<string, number> }

const WORKERS = 24

/** Pours so many requests into these ports, several at a time; every connection is kept as long as it can be. */
export async function pour(
  ports: readonly number[],
  seed: number,
  most: number,
  about: About,
): Promise<Came> {
  const came: Came = { sent: 0, statuses: new Map() }
  const work = async (dice: Dice) => {
    let line = await lineTo(dice.pick(ports))
    while (came.sent < most) {
      const next = request(dice, about)
      came.sent += next.answers ?? 1
      count(came, await line.send(next))
      // Now and then a new connection, to another port.
      if (!line.isOver() && !dice.chance(0.05)) continue
      line.end()
      line = await lineTo(dice.pick(ports))
    }
    line.end()
  }
  await Promise.all(Array.from({ length: WORKERS }, (_, nth) => work(diceOf(seed * 1000 + nth))))
  return came
}

function count({ statuses }: Came, all: readonly string[]): void {
  for (const status of all) statuses.set(status, (statuses.get(status) ?? 0) + 1)
}

type Line = { send: (poured: Poured) => Promise<string[]>; isOver: () => boolean; end: () => void }

/** A connection on which bytes go, and the statuses of answers come. */
async function lineTo(port: number): Promise<Line> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  let [heard, over] = ['', false]
  let changed = () => {}
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1')
    changed()
  })
  const close = () => {
    over = true
    socket.destroy()
    changed()
  }
  // A server that has had enough ends or resets.
  for (const event of ['end', 'close', 'error'] as const) socket.on(event, close)
  return {
    isOver: () => over,
    end: () => socket.destroy(),
    send: async ({ bytes, answers }) => {
      await write(socket, bytes)
      if (answers === null) socket.end()
      while (!over && (answers === null || answersIn(heard).length < answers))
        await new Promise<void>((resolve) => {
          changed = resolve
        })
      const statuses = answersIn(heard)
      heard = ''
      return statuses.length > 0 ? statuses : ['closed']
    },
  }
}

const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve) => {
    if (socket.destroyed || socket.write(bytes)) return resolve()
    const done = () => resolve()
    for (const event of ['drain', 'close', 'error'] as const) socket.once(event, done)
  })

/** The statuses of the answers that have come whole. */
function answersIn(heard: string): string[] {
  const all: string[] = []
  let at = 0
  while (at < heard.length) {
    const head = heard.indexOf('\r\n\r\n', at)
    if (head < 0) break
    const lines = heard.slice(at, head).toLowerCase()
    const status = lines.slice(9, 12)
    const end = endOf(heard, head + 4, lines)
    if (end < 0) break
    if (status !== '100') all.push(status)
    at = end
  }
  return all
}

/** Where the body ends of an answer with this head; -1 if it has not come yet. */
function endOf(heard: string, from: number, head: string): number {
  if (head.includes('transfer-encoding: chunked')) return chunksEnd(heard, from)
  const end = from + Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0)
  return end <= heard.length ? end : -1
}

/** Where the last of its pieces ends. */
function chunksEnd(heard: string, from: number): number {
  const line = heard.indexOf('\r\n', from)
  if (line < 0) return -1
  const size = Number.parseInt(heard.slice(from, line), 16)
  // An answer without a body.
  if (Number.isNaN(size)) return from
  const end = line + 2 + size + 2
  return size > 0 ? chunksEnd(heard, end) : end <= heard.length ? end : -1
}
