import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BARE } from '../bots/command.ts'

const MAIN = resolve('bots/main.js')
const INSIDE = resolve(import.meta.dirname, 'inside.ts')

/** A process as it is started. */
export type Program = ReturnType<typeof programOf>

/** What `npm start` runs, with these settings, once it is started: a starter, and Attune as its child. */
export function programOf(settings: Record<string, string>) {
  let starter: ChildProcess | undefined
  let ended: Promise<unknown> = Promise.resolve()
  let said = ''
  const start = () => {
    const env = { ...BARE, ...settings }
    const own = spawn(process.execPath, ['--import', INSIDE, MAIN], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const output of [own.stdout, own.stderr])
      output.on('data', (chunk) => {
        said = `${said}${chunk}`.slice(-20_000)
      })
    // Closed only once nobody holds what it prints to, so its child is gone as well.
    ended = once(own, 'close').then(([code]) => code)
    starter = own
  }
  const isThere = () => starter?.exitCode === null && starter.signalCode === null
  const pid = () => (isThere() ? starter?.pid : undefined)
  /** Attune itself; none between its end and its next start. */
  const attune = (): number | undefined => childOf(pid())
  return {
    start,
    attune,
    kill: (pid: number | undefined, signal: NodeJS.Signals) => isSent(pid, signal),
    starter: pid,
    /** The exit code, once both are gone. */
    ended: () => ended as Promise<number | null>,
    said: () => said,
  }
}

function childOf(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined
  const children = readChildren(pid) ?? `${spawnSync('pgrep', ['-P', `${pid}`]).stdout}`
  const [child] = children.split(/\s/)
  return child ? Number(child) : undefined
}

/** On Linux that takes no process of its own. */
function readChildren(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  } catch {
    return undefined
  }
}

function isSent(pid: number | undefined, signal: NodeJS.Signals): boolean {
  try {
    return pid !== undefined && process.kill(pid, signal)
  } catch {
    return false
  }
}
