import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { acknowledge } from './deliveries.ts'
import { serve } from './serve.ts'
import { accept } from './sockets.ts'
import type { World } from './world.ts'

/** Starts to answer, on this machine only; sets where. */
export async function listen(world: World, port: number): Promise<Server> {
  // A kept-alive connection closed between two calls would look like a call of unknown outcome.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    serve(world, request, response).catch(() => response.destroy())
  })
  takeSockets(world, server)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, '127.0.0.1', () => resolve())
  await promise
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return server
}

function takeSockets(world: World, server: Server) {
  const sockets = new WebSocketServer({ noServer: true })
  world.sockets.heard = (envelopeId, payload) => acknowledge(world, envelopeId, payload)
  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', world.origin).searchParams.get('ticket') ?? ''
    if (!world.sockets.tickets.delete(ticket)) return socket.destroy()
    sockets.handleUpgrade(request, socket, head, (one) => accept(world.sockets, one, world.app.id))
  })
}

/** Ends everything: nothing is delivered or answered any more. */
export function end(world: World, server: Server) {
  return new Promise<void>((resolve) => {
    world.deliveries.closed = true
    world.faults.clear()
    for (const go of world.sockets.waiting.splice(0)) go()
    for (const { socket } of [...world.sockets.all]) socket.terminate()
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 100).unref()
  })
}
