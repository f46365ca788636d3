import { describe, expect, test } from 'vitest'
import { SCOPES } from '../../bots/slack/commands-and-scopes.ts'
import { begin, consent, install, served } from './slack-served.ts'

describe('installing', () => {
  test('ends with Attune hearing from that workspace, and able to write there', async () => {
    const all = await served()
    const teamId = await install(all)
    await all.slack.person({ name: 'Ana', teamId }).command('/checkin', 'hello', 'dm')
    expect(all.heard).toEqual(['hello'])
    const client = await all.clients.clientFor(teamId)
    expect(await client.auth.test()).toMatchObject({ team_id: teamId })
  })

  test('asks for what the manifest says', async () => {
    const { there } = await begin(await served())
    expect(there.searchParams.get('scope')).toBe(SCOPES.join(','))
  })

  test('R21 keeps the token and who Attune is there, and nothing of whoever installed it', async () => {
    const all = await served()
    const kept = await all.installations.find(await install(all))
    expect(kept).toEqual({
      bot: { token: expect.any(String), id: expect.any(String), userId: expect.any(String) },
    })
  })

  test('that began in another browser ends there', async () => {
    const all = await served()
    const { back } = await consent(all)
    await fetch(back, { headers: { cookie: 'slack-app-oauth-state=of-another' } })
    expect(await all.installations.find(all.slack.teams.at(-1)!.id)).toBeNull()
  })

  test('again, after it was put away, gives Attune its new token at once', async () => {
    const all = await served({ url: undefined })
    const { slack, here, clients } = all
    const consentHere = async () => {
      const { there, cookie } = await begin(all)
      const state = there.searchParams.get('state')!
      const query = new URLSearchParams({ code: slack.install(slack.teamId), state })
      await fetch(`${here}/slack/oauth_redirect?${query}`, { headers: { cookie } })
      return (await clients.clientFor(slack.teamId)).token
    }
    const before = slack.botToken
    expect(await consentHere()).toBe(before)
    slack.uninstall()
    expect(await consentHere()).toBe(slack.botToken)
    expect(slack.botToken).not.toBe(before)
  })

  test('R24 logs neither tokens nor codes', async () => {
    const all = await served()
    const { slack, lines, here } = all
    const teamId = await install(all)
    const { back } = await consent(all)
    await fetch(back)
    await fetch(`${here}/slack/oauth_redirect?error=access_denied`)
    const tokens = slack.teams.map(({ botToken }) => botToken)
    for (const secret of [slack.clientSecret, ...tokens, back.searchParams.get('code')!, teamId]) {
      expect(lines.join('')).not.toContain(secret)
    }
  })
})
