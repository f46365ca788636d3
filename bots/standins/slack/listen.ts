import type { Server } from 'node:http'
import { WebSocketServer } from 'ws'
import { listen, stopServing } from '../serve.ts'
import { acknowledge } from './deliver/deliver.ts'
import { serve } from './serve.ts'
import { accept } from './world/sockets.ts'
import type { World } from './world/world.ts'

/** Starts to answer, by HTTP and over sockets; sets where. */
export async function start(world: World): Promise<{ server: Server; forget: () => void }> {
  const { server, origin, forget } = await listen((request, response) => serve(world, request, response))
  world.origin = origin
  takeSockets(world, server)
  return { server, forget }
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
export async function end(world: World, server: Server): Promise<void> {
  world.deliveries.closed = true
  world.faults.clear()
  for (const go of world.sockets.waiting.splice(0)) go()
  for (const { socket } of [...world.sockets.all]) socket.terminate()
  await stopServing(server)
}
