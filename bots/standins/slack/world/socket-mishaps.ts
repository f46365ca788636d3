import { type Connection, forget, openOnes, type Sockets, say } from './sockets.ts'

const GRACE = 200

/** What can befall connections; the oldest one is meant unless all are. */
export function mishapsOf(sockets: Sockets) {
  return {
    /** How many are open. */
    count: () => openOnes(sockets).length,
    /** Kills one without a word. */
    drop: () => kill(sockets, oldest(sockets)),
    /** Kills all of them. */
    dropAll: () => {
      for (const connection of [...sockets.all]) kill(sockets, connection)
    },
    /**
     * Lets one die unnoticed: it stays open and nothing passes. Slack uses the others; if it is `unaware`, it goes on
     * to send into the dead one.
     */
    freeze: ({ unaware = false } = {}) => {
      const connection = oldest(sockets)
      connection.socket.pause()
      connection.open = unaware
    },
    /** Says to one what Slack never says. */
    babble: (words: object | null) => say(oldest(sockets), words),
    /** Renews one, as Slack does every few hours. */
    renew: () => {
      const connection = oldest(sockets)
      connection.open = false
      say(connection, { type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'applink' } })
      setTimeout(() => connection.socket.close(), GRACE).unref()
    },
  }
}

function kill(sockets: Sockets, connection: Connection) {
  connection.socket.terminate()
  forget(sockets, connection)
}

function oldest(sockets: Sockets): Connection {
  const [first] = openOnes(sockets)
  if (!first) throw new Error('the bot has no open connection')
  return first
}
