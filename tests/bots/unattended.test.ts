import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { give, keepFrom, letIn, VISITOR } from './another-user.ts'
import { command } from './command.ts'
import { LONG } from './slack-here.ts'
import { HAS_SMALL_DISK, smallDisk } from './small-disk.ts'

const SORRY = "That didn't get through, please try again."

/** Attune as a process in this folder, and Ana, who has just arrived. */
async function runningIn(folder: string, how: Parameters<typeof command>[3]) {
  const server = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => server.stop())
  const settings = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
    ATTUNE_DB: join(folder, 'data/attune.db'),
  }
  const attune = command([resolve('bots/attune.ts')], folder, settings, how)
  onTestFinished(() => void attune.child.kill('SIGKILL'))
  const ana = server.phone({ name: 'Ana', language: 'en' })
  const reads = (words: string) => expect.poll(ana.see).toContain(words)
  ana.start()
  await reads('Mira Holm runs me')
  const pid = attune.child.pid!
  return {
    ...{ server, attune, ana, reads, pid },
    tap: async (data: string) => (await ana.press({ message: ana.messages.at(-1)!.id, data }))?.text,
    /** So many, or so large, may its files be from now on. */
    limit: (what: 'nofile' | 'fsize', most: number | 'unlimited') =>
      spawnSync('prlimit', ['--pid', `${pid}`, `--${what}=${most}:`]),
  }
}

async function onSmallDisk() {
  const disk = smallDisk()
  return { disk, ...(await runningIn(disk.folder, disk)) }
}

// Where nobody may have a disk of their own these don't run: tests/journeys/trouble-storing.test.ts has the same without.
const onLinux = test.runIf(HAS_SMALL_DISK)

onLinux(
  'a full disk, one that takes nothing, too many open files: taps are told so or kept, words are heard once it is over, and the log says what to do',
  async () => {
    const { disk, attune, ana, reads, tap, limit, pid, server } = await onSmallDisk()
    disk.fill(pid)
    expect(await tap('try/keep')).toBe(SORRY)
    ana.type('/help')
    await reads(SORRY)
    await attune.says('The disk is full: make room on it. Attune then goes on by itself.')
    disk.free(pid)
    await reads('How this works')

    limit('fsize', 1)
    expect(await tap('home')).toBe(SORRY)
    await attune.says("The disk can't be read or written")
    limit('fsize', 'unlimited')
    await expect.poll(() => tap('try/keep')).toBe('')
    await reads('Skip')

    const other = server.phone({ name: 'Ben', language: 'en' })
    limit('nofile', 5)
    await attune.says('More files and connections are open than may be')
    other.start()
    limit('nofile', 1024)
    await expect.poll(other.see).toContain('Mira Holm runs me')
  },
)

onLinux('a database that is taken away ends it for good, with what to do', async () => {
  const { disk, attune, pid } = await onSmallDisk()
  const data = disk.inside(pid, 'data')
  rmSync(data, { recursive: true })
  const { code, out } = await attune.ended
  expect(code).toBe(78)
  expect(out).toMatch(/^The database \S+ was taken away while Attune used it.*put its folder back/m)
  expect(existsSync(data)).toBe(false)
})

test('a folder that becomes somebody else’s while it runs: taps are kept, the log says what to do, and once given back all is as before', async () => {
  const folder = tempDir()
  letIn(folder)
  const { attune, tap, reads } = await runningIn(folder, VISITOR)
  keepFrom(join(folder, 'data'))
  expect(await tap('try/keep')).toBe('')
  await reads('Skip')
  await attune.says("The folder of ATTUNE_DB can't be written to: give it back to the user who runs Attune.")
  give(join(folder, 'data'))
  chmodSync(join(folder, 'data'), 0o700)
  const kept = () => readFileSync(join(folder, 'data/attune.db-number'), 'utf8')
  const before = kept()
  await tap('home')
  await expect.poll(kept).not.toBe(before)
})
