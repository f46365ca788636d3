import { randomBytes } from 'node:crypto'
import type { WebSocket } from 'ws'

/** A connection of the bot; one that is not open any more gets nothing. */
export type Connection = {
  readonly id: number
  readonly socket: WebSocket
  open: boolean
  lost: Set<() => void>
}

/** All connections of the bot. */
export type Sockets = {
  all: Connection[]
  opened: number
  next: number
  tickets: Set<string>
  /** Whoever waits for a connection. */
  waiting: (() => void)[]
  /** Hears what the bot says. */
  heard: (envelopeId: string, payload: unknown) => void
}

const MOST = 10
const PING_EVERY = 2000
const UNANSWERED = 3

/** No connection. */
export function noSockets(): Sockets {
  return { all: [], opened: 0, next: 0, tickets: new Set(), waiting: [], heard: () => {} }
}

/** Whether Slack knows of any connection. */
export const isConnected = (sockets: Sockets): boolean => openOnes(sockets).length > 0

/** Those over which something can be sent, the oldest first. */
export const openOnes = ({ all }: Sockets) => all.filter(({ open }) => open)

/** A ticket for one connection. */
export function newTicket({ tickets }: Sockets): string {
  const ticket = randomBytes(16).toString('hex')
  tickets.add(ticket)
  return ticket
}

/** Greets a new connection, or sends it away if there are too many. */
export function accept(sockets: Sockets, socket: WebSocket, appId: string) {
  const connection: Connection = { id: sockets.opened++, socket, open: true, lost: new Set() }
  sockets.all.push(connection)
  listen(sockets, connection)
  const num_connections = openOnes(sockets).length
  if (num_connections > MOST) {
    connection.open = false
    return say(connection, { type: 'disconnect', reason: 'too_many_websockets' })
  }
  const debug_info = { host: 'applink', build_number: 1, approximate_connection_time: 18_060 }
  say(connection, { type: 'hello', num_connections, connection_info: { app_id: appId }, debug_info })
  for (const go of sockets.waiting.splice(0)) go()
}

function listen(sockets: Sockets, connection: Connection) {
  const { socket } = connection
  let silent = 0
  const pinging = setInterval(() => {
    silent += 1
    if (silent > UNANSWERED) socket.terminate()
    else if (!socket.isPaused) socket.ping('Ping from Slack')
  }, PING_EVERY)
  socket.on('pong', () => {
    silent = 0
  })
  socket.on('message', (data) => {
    const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: unknown }
    sockets.heard(envelope_id, payload)
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearInterval(pinging)
    forget(sockets, connection)
  })
}

/** Counts a connection as lost, and tells whoever waits for an answer over it. */
export function forget(sockets: Sockets, connection: Connection) {
  connection.open = false
  sockets.all = sockets.all.filter((one) => one !== connection)
  for (const tell of connection.lost) tell()
}

/** Sends something over a connection; into a frozen one it is lost. */
export function say({ socket }: Connection, message: object | null) {
  if (!socket.isPaused) socket.send(JSON.stringify(message))
}

/** Sends something over one of the open connections, each in turn; false if there is none. */
export function sendNext(sockets: Sockets, message: object, lost: () => void): (() => void) | false {
  const open = openOnes(sockets)
  const connection = open[sockets.next++ % (open.length || 1)]
  if (!connection) return false
  connection.lost.add(lost)
  say(connection, message)
  return () => connection.lost.delete(lost)
}

/** Waits until there is a connection. */
export async function connected(sockets: Sockets) {
  if (isConnected(sockets)) return
  await new Promise<void>((resolve) => sockets.waiting.push(resolve))
}
