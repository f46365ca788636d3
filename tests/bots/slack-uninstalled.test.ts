import { describe, expect, test } from 'vitest'
import type { Answered, Heard } from '../../bots/platform.ts'
import { manyWorkspaces } from '../../bots/slack/clients.ts'
import { makeLeaving } from '../../bots/slack/uninstalled.ts'
import { installed } from '../journeys/installed.ts'
import { tempLog } from './slack-here.ts'
import { install, type Served, served } from './slack-served.ts'

const NOTHING: Answered = { reply: {}, language: 'en' }

const uninstalled = (workspace: string): Heard => ({
  event: 'sl:Ev1',
  platform: 'slack',
  address: workspace,
  ref: null,
  workspace,
  incoming: { kind: 'uninstalled' },
})

const watching = ({ clients, installations }: Pick<Served, 'clients' | 'installations'>) => {
  const left: (string | undefined)[] = []
  const leaving = makeLeaving(clients, installations.forget, tempLog().log)
  const hear = leaving.watch(async ({ workspace }) => {
    left.push(workspace)
    return NOTHING
  })
  return { left, leaving, hear }
}

describe('a workspace that puts Attune away', () => {
  test('is heard of, and its token is forgotten', async () => {
    const all = await served()
    const teamId = await install(all)
    const { left, hear } = watching(all)
    all.slack.uninstall(teamId)
    await hear(uninstalled(teamId))
    expect(left).toEqual([teamId])
    expect(await all.installations.find(teamId)).toBeNull()
  })

  test('and has long been back when Slack tells of it stays as it is', async () => {
    const all = await served()
    const teamId = await install(all)
    const { left, hear } = watching(all)
    await hear(uninstalled(teamId))
    expect(left).toEqual([])
    expect(await all.installations.find(teamId)).not.toBeNull()
  })

  test('and takes it back while everybody there is being let go is there with its new token', async () => {
    const all = await served()
    const teamId = await install(all)
    const leaving = makeLeaving(all.clients, all.installations.forget, tempLog().log)
    const hear = leaving.watch(async () => {
      await installed(all.here, teamId)
      return NOTHING
    })
    all.slack.uninstall(teamId)
    await hear(uninstalled(teamId))
    expect(await (await all.clients.clientFor(teamId)).auth.test()).toMatchObject({ ok: true })
  })

  test('is not taken for gone where Slack just doesn’t say: that comes again', async () => {
    const all = await served()
    const teamId = await install(all)
    const { left, leaving, hear } = watching(all)
    all.slack.faults.next('auth.test', { error: 'internal_error' }, 2)
    await expect(hear(uninstalled(teamId))).rejects.toThrow()
    leaving.left(teamId)
    await leaving.idle()
    expect(left).toEqual([])
    expect(await all.installations.find(teamId)).not.toBeNull()
  })

  test('is heard of once where only refused calls tell of it', async () => {
    const all = await served()
    const teamId = await install(all)
    const { left, leaving } = watching(all)
    all.slack.uninstall(teamId)
    leaving.left(teamId)
    leaving.left(teamId)
    await leaving.idle()
    expect(left).toEqual([teamId])
    expect(await all.installations.find(teamId)).toBeNull()
  })

  test('and is back by another process is not gone for one that only has its token of before', async () => {
    const all = await served()
    const teamId = await install(all)
    const clients = manyWorkspaces(all.installations, {
      apiUrl: all.slack.root,
      patience: 1,
      log: tempLog().log,
    })
    await clients.clientFor(teamId)
    all.slack.uninstall(teamId)
    expect(await installed(all.here, teamId)).toBe(200)
    const { left, leaving } = watching({ ...all, clients })
    leaving.left(teamId)
    await leaving.idle()
    expect(left).toEqual([])
    expect(await (await clients.clientFor(teamId)).auth.test()).toMatchObject({ ok: true })
  })

  test('and back has its new token known to every process within a minute', async () => {
    const all = await served()
    const teamId = await install(all)
    let now = 0
    const calling = { apiUrl: all.slack.root, patience: 1, log: tempLog().log }
    const clients = manyWorkspaces(all.installations, calling, () => now)
    const before = await clients.clientFor(teamId)
    all.slack.uninstall(teamId)
    await installed(all.here, teamId)
    expect(await clients.clientFor(teamId)).toBe(before)
    now = 60_001
    expect(await (await clients.clientFor(teamId)).auth.test()).toMatchObject({ ok: true })
    const after = await clients.clientFor(teamId)
    now = 130_000
    expect(await clients.clientFor(teamId)).toBe(after)
  })
})
