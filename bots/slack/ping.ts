import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { SocketModeReceiver } from '@slack/bolt'
import { ping, type WebSocket } from 'undici'

/** Slack's own client of one connection. */
export type Client = SocketModeReceiver['client']

const MOST = 3

/**
 * Pings the connection that this client opens next, after every so many milliseconds, until the returned function is
 * called, tells of each answer, and ends it if too many pings stay unanswered. They are counted, not timed: a program that stood still has the answers yet to read.
 */
export function watchPulse(client: Client, every: number, beats: () => void): () => void {
  let socket: WebSocket | null = null
  let url = ''
  let unanswered = 0
  const authenticated = (answer: { url: string }) => {
    url = new URL(answer.url).href
  }
  const opened = (message: unknown) => {
    if (socketOf(message).url === url) socket = socketOf(message)
  }
  const answered = (message: unknown) => {
    if (socketOf(message) !== socket) return
    unanswered = 0
    beats()
  }
  const beat = setInterval(() => {
    if (socket && unanswered++ < MOST) ping(socket)
    else if (socket) endAtOnce(client)
  }, every)
  client.on('authenticated', authenticated)
  subscribe('undici:websocket:open', opened)
  subscribe('undici:websocket:pong', answered)
  return () => {
    clearInterval(beat)
    client.off('authenticated', authenticated)
    unsubscribe('undici:websocket:open', opened)
    unsubscribe('undici:websocket:pong', answered)
  }
}

const socketOf = (message: unknown) => (message as { websocket: WebSocket }).websocket

// The second call does not wait for whoever is gone to say goodbye.
function endAtOnce(client: Client): void {
  void client.disconnect()
  void client.disconnect()
}
