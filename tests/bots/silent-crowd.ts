import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterwards } from '../db/here.ts'

/** So many connections, open until the test ends; each second one begins to say something and never ends it. */
export async function crowd(port: number, many: number, begins: string): Promise<Socket[]> {
  const sockets: Socket[] = []
  afterwards(() => sockets.forEach((socket) => void socket.destroy()))
  for (let nth = 0; nth < many; nth++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    sockets.push(socket)
    await Promise.race([once(socket, 'connect'), once(socket, 'close')])
    if (nth % 2) socket.write(begins)
  }
  return sockets
}
