import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../bots/free-port.ts'
import { binaries } from './binaries.ts'

/** PostgreSQL refuses to run as root: there it runs as the user that is nobody. */
const NOBODY = 65534

const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

/** What a crash of the machine would need is left out: these databases last as long as the tests. */
const HASTY = [
  ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'shared_buffers=32MB'],
  // Once it has looked at them by itself, whenever that is, it finds what is in them by other ways.
  'autovacuum=off',
]

/** A running PostgreSQL: its address without a database, and its process. */
type Server = { url: string; pid: number }

/** Starts a PostgreSQL on a new folder of its own, on loopback; resolves once it hears. */
export async function startServer(folder: string, settings: readonly string[] = HASTY): Promise<Server> {
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o711)
  if (isRoot) chownSync(data, NOBODY, NOBODY)
  const path = binaries()
  const made = ['--auth=trust', '--username=attune', '--encoding=UTF8', '--locale=C', '--no-sync']
  execFileSync(path('initdb'), [`--pgdata=${data}`, ...made], { ...user, cwd: folder, stdio: 'ignore' })
  return runServer(folder, await freePort(), settings)
}

/** Starts a PostgreSQL on what such a folder holds. */
export async function runServer(
  folder: string,
  port: number,
  settings: readonly string[] = HASTY,
): Promise<Server> {
  const set = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings],
  ].flatMap((one) => ['-c', one])
  const log = join(folder, 'log')
  const output = openSync(log, 'w')
  const started = spawn(binaries()('postgres'), ['-D', join(folder, 'data'), '-p', `${port}`, ...set], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ['ignore', output, output],
  })
  started.unref()
  while (!readFileSync(log, 'utf8').includes('ready to accept connections')) {
    if (started.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`)
    await sleep(10)
  }
  return { url: `postgres://attune@127.0.0.1:${port}`, pid: started.pid! }
}

/** The PostgreSQL of this run of the tests, started by whoever asks first. */
export async function sharedServer(): Promise<string> {
  const folder = process.env.ATTUNE_TESTS_POSTGRES!
  const ready = join(folder, 'ready.json')
  if (isFirst(folder)) writeFileSync(ready, JSON.stringify(await startServer(folder)), { flush: true })
  while (!existsSync(ready) || readFileSync(ready, 'utf8') === '') await sleep(20)
  return JSON.parse(readFileSync(ready, 'utf8')).url
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'asked'))
    return true
  } catch {
    return false
  }
}

/** Ends a PostgreSQL, its work left as after a crash if it is killed. */
export async function stopServer(pid: number, signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  process.kill(pid, signal)
  while (isRunning(pid)) await sleep(10)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
