import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { meansOfWorld } from '../journeys/world.ts'
import { farProxy } from '../postgres/far-proxy.ts'
import { startServer, stopServer } from '../postgres/server.ts'
import { made } from './people.ts'
import { processorOf } from './processor.ts'

const PEOPLE = 100
/** Milliseconds there, and as many back. */
const FAR = [0, 1, 3]
/** As it is wherever it matters that nothing is lost. */
const SAFELY = ['shared_buffers=128MB']

/** How long an answer takes, one after the other, the further away the PostgreSQL is; and what of the processor. */
export async function benchFar(): Promise<void> {
  console.info('\nAn answer by how far it is to PostgreSQL, there and back: how long it takes')
  for (const far of FAR) {
    const { took, attune, postgres } = await answering(far)
    const used = `; of the processor ${attune.toFixed(2)} ms in Attune, ${postgres.toFixed(2)} ms in PostgreSQL`
    console.info(`  ${2 * far} ms   ${took.toFixed(1)} ms${far === 0 ? used : ''}`)
  }
}

async function answering(far: number) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const { url: near, pid } = await startServer(folder, SAFELY)
  const { port } = new URL(near)
  const proxy = far === 0 ? null : await farProxy(Number(port), far)
  const url = `${near.replace(port, `${proxy?.port ?? port}`)}/postgres`
  try {
    const asking = { now: () => '2026-11-24T17:23:00.000Z', means: meansOfWorld, url, atOnce: 1 }
    let its = { took: 0, attune: 0, postgres: 0 }
    await made(folder, PEOPLE, asking, async ({ command, press }) => {
      await command('checkin')
      its = await each(pid, () => press(/^answer\/.*\/green$/))
    })
    return its
  } finally {
    proxy?.close()
    await stopServer(pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds for each of them. */
async function each(server: number, work: () => Promise<void>) {
  const [began, before, cpu] = [
    performance.now(),
    processorOf(server, 'and its children'),
    process.cpuUsage(),
  ]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  return {
    took: (performance.now() - began) / PEOPLE,
    attune: (user + system) / 1000 / PEOPLE,
    postgres: (processorOf(server, 'and its children') - before) / PEOPLE,
  }
}
