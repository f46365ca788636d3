import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Lets a server always take one connection more: beyond so many, the one ends that has been silent for longest. What is
 * returned sets the connection of an answer apart, until that is given.
 */
export function endMostSilent(server: Server, most: number): (response: ServerResponse) => void {
  /** Those on which nothing is being dealt with, by when something last was. */
  const silent = new Set<Socket>()
  const listenTo = (socket: Socket) => {
    silent.add(socket)
    const [longest] = silent
    if (silent.size > most) longest?.destroy()
  }
  server.on('connection', (socket) => {
    socket.once('close', () => silent.delete(socket))
    listenTo(socket)
  })
  return (response) => {
    const { socket } = response
    if (!socket) return
    silent.delete(socket)
    response.once('close', () => {
      if (!socket.destroyed) listenTo(socket)
    })
  }
}
