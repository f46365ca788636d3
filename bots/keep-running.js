import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { confined } from './confined.js'
import { syncFor } from './sync-for.js'

const ATTUNE = fileURLToPath(new URL('attune.ts', import.meta.url))
const WRONG_SETTINGS = 78
/** Exit codes after which there is nothing to try again: it was told to end, or a setting is wrong. */
const FINAL = [0, WRONG_SETTINGS]
/** A container has nobody else: whatever its exit code, it would be begun over and over. */
const IS_CONTAINER = process.pid === 1
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000
/** Whatever ran for this long did run: after its end the first pause is short again. */
const RAN = 60_000
/** Attune itself takes ten seconds at most to end. */
const FAREWELL = 15_000
const LOOKS_EVERY = 250

/**
 * Runs Attune as a child, again whenever it ends unexpectedly, until this process is told to end or its own parent is
 * gone. The child ends in good order when the channel between the two closes: on every system, and however this ends.
 */
export function keepRunning() {
  let child
  let again
  let stopping = false
  let ended = 0
  let pause = FIRST_PAUSE

  const begin = () => {
    const began = performance.now()
    const over = once((why, code) => {
      child = undefined
      if (stopping || FINAL.includes(code)) return end(code)
      if (performance.now() - began > RAN) pause = FIRST_PAUSE
      console.error(`Attune ended unexpectedly (${why}). It starts again in ${pause / 1000} s.`)
      again = setTimeout(begin, pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE)
    })
    child = fork(ATTUNE, process.argv.slice(2), {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      execArgv: [...process.execArgv, ...confined()],
    })
    syncFor(child)
    child.on('exit', (code, signal) => over(signal ?? `exit code ${code}`, code))
    child.on('error', ({ code }) => child?.pid === undefined && over(code))
  }
  const end = (code) => {
    ended = code ?? 0
    if (stopping || ended === 0 || !IS_CONTAINER) return process.exit(ended)
    console.error('This container waits until it is stopped: mend that, then start it again.')
  }
  const stop = () => {
    stopping = true
    clearTimeout(again)
    if (!child) return process.exit(ended)
    if (!child.connected) return
    child.disconnect()
    setTimeout(() => child?.kill('SIGKILL'), FAREWELL)
  }

  // Where nobody reads any more what is said here, it is started again all the same.
  process.stderr.on('error', () => {})
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop)
  watchParent(stop)
  begin()
}

/** npm passes a signal on to its shell alone: that the shell is gone has to be seen. */
function watchParent(gone) {
  const parent = process.ppid
  const parents = shellsParent(parent)
  setInterval(() => {
    if (process.ppid !== parent || !isThere(parent) || shellsParent(parent) !== parents) gone()
  }, LOOKS_EVERY)
}

/** A shell of npm's outlives an npm that is killed. On Linux it can be seen that it has another parent then. */
function shellsParent(pid) {
  if (!process.env.npm_lifecycle_event) return undefined
  try {
    return /^\d+ \((?:\w*sh|busybox)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}

/** Whether a process is there; on Windows an orphan keeps the number of its parent. */
function isThere(pid) {
  try {
    return process.kill(pid, 0)
  } catch ({ code }) {
    return code !== 'ESRCH'
  }
}

function once(act) {
  let done = false
  return (...values) => {
    if (done) return
    done = true
    act(...values)
  }
}
