import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { startTelegram, type Telegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { BARE, command } from './command.ts'
import { LONG } from './slack-here.ts'

const MAIN = resolve('bots/main.js')
const NODE = process.execPath

let server: Telegram
let settings: Record<string, string>

beforeEach(async () => {
  server = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => server.stop())
  settings = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
    ATTUNE_DB: join(tempDir(), 'attune.db'),
  }
})

/** What a process has started itself, by whatever shell and starter: Attune. */
function attuneOf(pid: number | undefined): number {
  const [child] = spawnSync('pgrep', ['-P', `${pid}`])
    .stdout.toString()
    .split('\n')
  return child ? attuneOf(Number(child)) : pid!
}
/** Whether it was still there to be told. */
const isTold = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
const isAlive = (pid: number): boolean => isTold(pid, 0)
/** A program by which Attune is started, and what it is heard to say. */
function by(program: string, args: string[], stdout: 'pipe' | number = 'pipe') {
  const child = spawn(program, args, { env: { ...BARE, ...settings }, stdio: ['ignore', stdout, 'pipe'] })
  onTestFinished(() => void child.kill())
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr!.on('data', (chunk) => {
    err += chunk
  })
  return { child, out: () => out, err: () => err, ended: once(child, 'exit') }
}
const heard = async (name: string) => {
  const phone = server.phone({ name, language: 'en' })
  phone.start()
  await expect.poll(phone.see).toContain('Mira Holm runs me')
}

// That a shell has outlived npm can be seen on Linux alone.
const ends = process.platform === 'linux' ? (['SIGTERM', 'SIGKILL'] as const) : (['SIGTERM'] as const)

test.each(ends)('npm start ends Attune when only npm gets a %s', async (signal) => {
  const npm = by('npm', ['start'])
  await heard('Ana')
  const attune = attuneOf(npm.child.pid)
  npm.child.kill(signal)
  await npm.ended
  await expect.poll(() => isAlive(attune)).toBe(false)
})

test('Attune ends when what started it is gone, however that ended', async () => {
  const shell = by('sh', ['-c', `${NODE} ${MAIN}; true`])
  await heard('Ana')
  const attune = attuneOf(shell.child.pid)
  shell.child.kill('SIGKILL')
  await expect.poll(() => isAlive(attune)).toBe(false)
})

test('without its starter it ends too', async () => {
  const { child } = by(NODE, [MAIN])
  await heard('Ana')
  const attune = attuneOf(child.pid)
  child.kill('SIGKILL')
  await expect.poll(() => isAlive(attune)).toBe(false)
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends it in good order, told to each of its processes, twice',
  async (signal) => {
    const { child, ended } = by(NODE, [MAIN])
    await heard('Ana')
    const attune = attuneOf(child.pid)
    for (const pid of [attune, child.pid!, attune]) isTold(pid, signal)
    expect(await ended).toEqual([0, null])
  },
)

/** As soon as it listens there is something to log. */
const logsSoon = () => server.faults.next('setMyCommands', { kind: 'flood', seconds: 600 })

test('whoever no longer reads what it prints ends nothing', async () => {
  logsSoon()
  const { child } = by(NODE, [MAIN])
  await once(child.stdout!, 'data')
  child.stdout!.destroy()
  child.stderr!.destroy()
  for (const name of ['Ana', 'Ben']) {
    await heard(name)
    process.kill(attuneOf(child.pid), 'SIGKILL')
  }
  await heard('Cal')
})

test.runIf(process.platform === 'linux')('nor does a disk that is full where it prints to', async () => {
  logsSoon()
  by(NODE, [MAIN], openSync('/dev/full', 'w'))
  for (const name of ['Ana', 'Ben']) await heard(name)
})

test('T9 R24 a crash is said, what nobody expected is logged without a word of it, and each time it starts again', async () => {
  const odd = `process.send && process.on('SIGUSR2', () => Promise.reject(new Error('Ana said zebra')))`
  const { child, err, out } = by(NODE, ['--import', `data:text/javascript,${odd}`, MAIN])
  await heard('Ana')
  process.kill(attuneOf(child.pid), 'SIGUSR2')
  await expect.poll(err).toBe('Attune ended unexpectedly (exit code 1). It starts again in 1 s.\n')
  await heard('Ben')
  process.kill(attuneOf(child.pid), 'SIGKILL')
  await expect.poll(err).toMatch(/\nAttune ended unexpectedly \(SIGKILL\)\. It starts again in 2 s\.\n$/)
  await heard('Cal')
  expect(out()).toContain('"error":{"name":"Error"},"event":"crashed"')
  expect(out()).not.toMatch(/Ana|zebra/)
})

test('a start that is refused is not tried again', async () => {
  const attune = command([MAIN], tempDir(), { ...settings, ATTUNE_LOG: 'loud' })
  const { code, out } = await attune.ended
  expect({ code, lines: out.split('\n').length }).toEqual({ code: 78, lines: 2 })
})

const APART = ['--user', '--map-root-user', '--pid', '--fork', '--kill-child']
const canBeFirst = spawnSync('unshare', [...APART, 'true']).status === 0

// As the first process, which it is in a container, it can be run on Linux alone, and not everywhere there.
test.runIf(canBeFirst)(
  'in a container a start that is refused waits, for whatever runs it would begin it over and over',
  async () => {
    settings.ATTUNE_LOG = 'loud'
    const { child, err, ended } = by('unshare', [...APART, NODE, MAIN])
    await expect.poll(err).toContain('waits until it is stopped')
    expect(err().match(/ATTUNE_LOG/g)).toHaveLength(1)
    process.kill(attuneOf(child.pid), 'SIGTERM')
    expect(await ended).toEqual([78, null])
  },
)
