import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sweep } from '../../db/sweep.ts'
import { evening, type Member, startWorkspace, type Workspace } from './slack-world.ts'

const PERSONAL = ['people', 'rhythms', 'asks', 'answers', 'shares', 'members', 'circles', 'chats', 'outbox']

const kept = async (work: Workspace, table: string) => (await work.rows())[table]!
const calls = ({ slack }: Workspace) =>
  slack.calls.map(({ method }) => method).filter((method) => method !== 'apps.connections.open')
const bytesIn = (file: string) =>
  Buffer.concat(readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name))))

/** Kofi is asked on Wednesdays from noon to one, and has never had a message. */
async function unwritten(): Promise<[Workspace, Member]> {
  const work = await startWorkspace()
  const kofi = work.person('Kofi')
  await kofi.visit()
  await kofi.tap(['Show me one', '🔴', 'Mornings', '14:10 Berlin'])
  kofi.close()
  return [work, kofi]
}

test('whoever is deactivated is heard of, and stopped', async () => {
  const [work, kofi] = await evening()
  work.slack.deactivate(kofi.slack)
  await work.settle()
  const before = calls(work).length
  await work.wait({ hours: 24 * 5 })
  expect(
    calls(work)
      .slice(before)
      .filter((method) => method !== 'chat.delete'),
  ).toEqual([])
  expect(await kept(work, 'people')).toMatchObject([{ rests_until: expect.stringMatching(/^9/) }])
})

test('and found out by the first message that can’t be sent', async () => {
  const [work, kofi] = await unwritten()
  kofi.slack.deactivated = true
  await work.wait({ hours: 24 })
  expect(calls(work).slice(-1)).toEqual(['conversations.open'])
  expect(await kept(work, 'people')).toMatchObject([{ rests_until: expect.stringMatching(/^9/) }])
  const before = calls(work).length
  await work.wait({ hours: 24 * 3 })
  expect(calls(work)).toHaveLength(before)
})

test('R8 R19 an export opens in a modal; no message and no file holds it', async () => {
  const [work, kofi] = await evening()
  await kofi.tap(['Open: about space', '🔴'])
  kofi.close()
  for (const [button, holds] of [
    ['All of it (JSON)', '"color": "red"'],
    ['As a table (CSV)', 'answered,prompt,question,color'],
  ] as const) {
    await kofi.visit()
    await kofi.tap(['My answers', 'As a file', button])
    expect(kofi.see()).toContain('Here it is. It stands here alone, until you close this.')
    expect(kofi.see()).toContain(holds)
    kofi.close()
  }
  const sent = work.slack.calls.filter(({ method }) => /^chat\.|^files\.|response_url|publish/.test(method))
  expect(JSON.stringify(sent)).not.toMatch(/keptDays|answered,prompt/)
  expect(calls(work).filter((method) => method.startsWith('files.'))).toEqual([])
})

test('R22 R23 erase everything, from Home: no row and no byte of it is left', async () => {
  const [work, kofi] = await evening()
  await kofi.tap(['Open: about space', '🔴'])
  kofi.close()
  const rows = await work.rows()
  const traces = [rows.answers, rows.asks, rows.rhythms].flat().map((row) => `${row!.id}`)
  const { id, name, key } = rows.people![0]!
  traces.push(`${name}`, `${key}`)
  for (const trace of traces) expect(bytesIn(work.file).includes(trace), trace).toBe(true)
  await kofi.visit()
  await kofi.tap(['Leaving', 'Erase everything'])
  expect(kofi.see()).toContain('Everything is erased.')
  expect(kofi.slack.dm).toEqual([])
  await expect.poll(() => traces.filter((trace) => bytesIn(work.file).includes(trace))).toEqual([])
  // Of whom a backup could bring back, the random id alone is on the list beside it.
  expect(readFileSync(work.file).includes(`${id}`)).toBe(false)
  await work.wait({ hours: 25 })
  for (const table of PERSONAL) expect(await kept(work, table), table).toEqual([])
})

test('uninstalled: it stops at once, and what was kept goes when each one’s days are over', async () => {
  const [work, kofi, ida] = await evening(['Kofi', 'Ida'])
  await ida!.visit()
  await ida!.tap(["What's kept about me", 'How long answers are kept', '30 days'])
  work.slack.uninstall()
  await work.settle()
  const before = calls(work).length
  await work.wait({ hours: 24 * 6 })
  expect(await kept(work, 'people')).toHaveLength(2)
  await work.wait({ hours: 24 * 2 })
  expect(await kept(work, 'people')).toMatchObject([{ retention: 30 }])
  await work.wait({ hours: 24 * 24 })
  await sweep(work.store, work.clock.now())
  for (const table of PERSONAL) expect(await kept(work, table), table).toEqual([])
  expect(calls(work)).toHaveLength(before)
  expect(kofi.slack.home).toBeNull()
})

test('R26 uninstalled with a round open: the room ends, and every answer in it is gone', async () => {
  const work = await startWorkspace()
  const [mira, kofi] = [work.person('Mira'), work.person('Kofi')]
  const room = work.room([mira, kofi])
  await mira.checkin(room)
  await mira.submit()
  await kofi.tap('🔴', room)
  expect(await kept(work, 'votes')).toHaveLength(1)
  work.slack.uninstall()
  await work.settle()
  await work.wait({ hours: 1 })
  expect(await kept(work, 'votes')).toEqual([])
  expect(await kept(work, 'rounds')).toMatchObject([{ state: 'closed', weather: null }])
})

test('installed again in time: whoever comes goes on as before, and nothing of theirs is purged', async () => {
  const [work, kofi] = await evening()
  work.slack.uninstall()
  await work.settle()
  await work.wait({ hours: 24 * 3 })
  work.slack.reinstall()
  await work.restart()
  await kofi.visit()
  expect(kofi.see()).toContain('Hello Kofi. Resting until you say so.')
  await kofi.tap('End the rest now')
  await work.wait({ hours: 24 * 7 })
  expect(await kept(work, 'people')).toMatchObject([{ erases_at: null }])
  expect(kofi.slack.notifications.length).toBeGreaterThan(0)
})

test.each(['token_expired', 'invalid_auth'])(
  'a token that Slack refuses (%s): the log says once what to do, nothing is lost, and with another one it goes on',
  async (error) => {
    const [work, kofi] = await unwritten()
    work.slack.faults.next('*', { error }, 1000)
    await work.wait({ hours: 24 })
    const said = work.log.filter((line) => line.includes('does not know SLACK_BOT_TOKEN'))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('Copy the Bot User OAuth Token')
    expect(said[0]).toContain('start Attune again')
    expect(kofi.slack.notifications).toEqual([])
    work.slack.faults.clear()
    await work.restart()
    await work.wait({ hours: 24 * 7 })
    expect(kofi.slack.notifications.length).toBeGreaterThan(0)
    expect(await kept(work, 'people')).toMatchObject([{ erases_at: null }])
  },
)

test('a token that was revoked is found out by the next call, which is the last one', async () => {
  const [work] = await unwritten()
  work.slack.faults.next('*', { error: 'token_revoked' }, 1000)
  await work.wait({ hours: 24 })
  const before = calls(work).length
  await work.wait({ hours: 24 * 3 })
  expect(calls(work)).toHaveLength(before)
  await work.wait({ hours: 24 * 5 })
  expect(await kept(work, 'people')).toEqual([])
})
