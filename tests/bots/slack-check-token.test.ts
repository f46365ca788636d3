import { describe, expect, test } from 'vitest'
import { meet, tryOpen, unreached } from '../../bots/slack/check-token.ts'
import { SCOPES } from '../../bots/slack/commands-and-scopes.ts'
import { tempSlack } from './slack-here.ts'

describe('asking Slack about a token', () => {
  test('a bot token names its workspace, and lacks nothing', async () => {
    const { botToken, root: apiUrl } = await tempSlack()
    expect(await meet({ botToken, apiUrl })).toEqual({
      workspace: { team: 'Attune', bot: 'attune', url: 'https://attune.slack.com/', missing: [] },
    })
  })

  test('what an app made by hand lacks is named', async () => {
    const { botToken, root: apiUrl } = await tempSlack({ scopes: ['chat:write', 'commands'] })
    const missing = SCOPES.filter((scope) => !['chat:write', 'commands'].includes(scope))
    expect(await meet({ botToken, apiUrl })).toMatchObject({ workspace: { missing } })
  })

  test('an app token opens connections, and none is opened', async () => {
    const slack = await tempSlack()
    expect(await tryOpen({ appToken: slack.appToken, apiUrl: slack.root })).toEqual({ opens: true })
    expect(slack.sockets.count()).toBe(0)
  })

  test('an app token without its scope is told apart from a wrong one', async () => {
    const slack = await tempSlack()
    const { appToken, root: apiUrl } = slack
    slack.faults.next('apps.connections.open', { error: 'missing_scope' })
    expect(await tryOpen({ appToken, apiUrl })).toEqual({ missing: 'connections:write' })
    expect(await tryOpen({ appToken: 'xapp-of-nobody', apiUrl })).toEqual({ unknown: true })
  })

  test('a bot token nobody has is unknown', async () => {
    const { root: apiUrl } = await tempSlack()
    expect(await meet({ botToken: 'xoxb-of-nobody', apiUrl })).toEqual({ unknown: true })
  })

  test.each([
    [{ kind: 'flood', seconds: 7 }, /asks for a pause/],
    [{ kind: 'error' }, /has trouble of its own \(500\)/],
    [{ kind: 'internal_error' }, /has trouble of its own \(internal_error\)/],
    [{ kind: 'reset-before' }, /could not be reached \(.+\)\. Check the network/],
  ] as const)('where Slack can not tell, the reason is said: %j', async (fault, said) => {
    const slack = await tempSlack()
    slack.faults.next('auth.test', fault)
    expect(await meet({ botToken: slack.botToken, apiUrl: slack.root })).toEqual({
      unreached: expect.stringMatching(said),
    })
  })

  test('a Slack that is not there is named by its address, and the setting too', async () => {
    const slack = await tempSlack()
    await slack.stop()
    const { host } = new URL(slack.root)
    const said = await unreached(slack.root)
    expect(said).toContain(`${host} could not be reached (ECONNREFUSED)`)
    expect(said).toContain('SLACK_API_URL')
  })

  test('a Slack that is there is there, whatever it says', async () => {
    expect(await unreached((await tempSlack()).root)).toBeNull()
  })
})
