import type { Server } from 'node:http'
import { Refused } from '../db/start-refused.ts'

/** Where a server listens, and which settings say so. */
export type Place = { port: number; host: string; settings: { port: string; host: string } }

/** Resolves once the server listens there; throws `Refused` with what to do where it can't. */
export async function listenOn(server: Server, place: Place): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', ({ code }: NodeJS.ErrnoException) => reject(new Refused(deaf(code, place))))
  server.listen({ port: place.port, host: place.host }, resolve)
  await promise
  server.removeAllListeners('error')
}

function deaf(code: string | undefined, { port, host, settings }: Place): string {
  if (NO_ADDRESS.test(`${code}`))
    return `${settings.host} ${host} is not an address of this machine (${code}). Write 127.0.0.1, or 0.0.0.0 in a container.`
  const mend = code === 'EACCES' ? 'Choose one from 1024 on.' : 'Choose another, or stop what has it.'
  return `${settings.port} ${port} can't be listened on (${code}). ${mend}`
}

const NO_ADDRESS = /^(EADDRNOTAVAIL|ENOTFOUND|EAI_\w+|EINVAL|EAFNOSUPPORT)$/
