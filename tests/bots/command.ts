import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT } from '../temp-dir.ts'

const COMPILED = join(KEPT, 'compiled')

/** Flags by which Attune may keep its code compiled: without that right, which in earnest it has not, Node compiles all of it anew. */
export const KEEPING = [COMPILED, join(COMPILED, '*')].map((path) => `--allow-fs-write=${path}`)

// A starter hands it on with what else it was begun with.
const LETTING = `const to = '--allow-fs-write=' + process.env.NODE_COMPILE_CACHE
process.permission || process.execArgv.push(to, to + '/*')`

/** The environment of every program that a test starts: its path, and its code as compiled by those before. */
export const BARE = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: COMPILED,
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(LETTING)}`,
}

/** Where another user keeps the same: what somebody else owns they can't write. */
function compiledBy({ uid, gid }: How): string {
  const folder = join(KEPT, `compiled-by-${uid}`)
  mkdirSync(folder, { recursive: true })
  chownSync(folder, uid!, gid!)
  return folder
}

/** What a command said and how it ended. */
export type Ended = { code: number | null; out: string }

/** A command on its way. */
export type Command = { child: ChildProcess; ended: Promise<Ended>; says: (words: string) => Promise<void> }

/** As another user, and by another program that becomes it. */
type How = { uid?: number; gid?: number; within?: (...args: string[]) => string[] }

/** Runs Node as npm does, but in a folder of its own and with nothing else in its environment. */
export function command(
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
  { within = (...itself) => itself, ...user }: How = {},
): Command {
  const [program, ...rest] = within(process.execPath, ...args)
  const own = user.uid === undefined ? {} : { NODE_COMPILE_CACHE: compiledBy(user) }
  const child = spawn(program!, rest, { cwd, env: { ...BARE, ...own, ...env }, ...user })
  let out = ''
  let more = Promise.withResolvers<void>()
  const hear = (chunk: Buffer) => {
    out += chunk
    more.resolve()
    more = Promise.withResolvers()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = once(child, 'close').then(([code]) => ({ code, out }))
  const says = async (words: string) => {
    let isOver = false
    void ended.then(() => {
      isOver = true
    })
    while (!out.includes(words) && !isOver) await Promise.race([more.promise, ended])
  }
  return { child, ended, says }
}
