import { describe, expect, test } from 'vitest'
import type { Answered, Heard } from '../../bots/platform.ts'
import { makeLeaving } from '../../bots/slack/uninstalled.ts'
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

const watching = ({ clients, installations }: Served) => {
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
})
