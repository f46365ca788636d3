import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { SCOPES } from '../../bots/slack/commands-and-scopes.ts'
import { dump } from '../../db/dump.ts'
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

  test('R21 keeps the token, where it is for and who Attune is there, and nothing of whoever installed it', async () => {
    const all = await served()
    const team = await install(all)
    expect(await all.installations.find(team)).toEqual({
      team,
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

  test('T10 R24 logs neither tokens nor codes', async () => {
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

  test('R20 tells beforehand who runs it and what they could read, in the language of the browser', async () => {
    const { here } = await served()
    for (const [asked, lang, words] of [
      ['en-GB,en;q=0.9,de;q=0.1', 'en', / runs it and could read what its server holds/],
      ['fr, de-AT;q=0.7, en;q=0.3', 'de', / betreibt Attune und k\u00f6nnte lesen/],
      ['es', 'es', / mantiene este Attune en marcha y podr\u00eda leer/],
      ['tlh;q=x,,;', 'en', /Add to Slack/],
    ] as const) {
      const page = await fetch(`${here}/slack/install`, { headers: { 'accept-language': asked } })
      const html = await page.text()
      expect(html).toContain(`<html lang="${lang}">`)
      expect(html).toMatch(words)
      expect(html).toContain('Mira &lt;Holm&gt; &amp; Co')
      expect(html).not.toMatch(/src=|@import|url\(/)
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  test.each([
    ['en', 'That&#39;s fine, nothing was installed.'],
    ['de', 'In Ordnung, es wurde nichts installiert.'],
    ['es', 'Est\u00e1 bien, no se instal\u00f3 nada.'],
  ])(
    'R9 a no on Slack\u2019s page is answered like a no, in %s too, and offers nothing again',
    async (language, words) => {
      const all = await served()
      const { back, cookie } = await consent(all, 'cancel')
      const page = await fetch(back, { headers: { cookie, 'accept-language': language } })
      const html = await page.text()
      expect(page.status).toBe(200)
      expect(html).toContain(words)
      expect(html).not.toMatch(/<a |Oops|error/i)
      expect(all.slack.teams.filter(({ installed }) => installed)).toHaveLength(1)
    },
  )

  test('a yes says where to begin', async () => {
    const all = await served()
    const { back, cookie } = await consent(all)
    const html = await (await fetch(back, { headers: { cookie } })).text()
    expect(html).toContain('/invite @Attune, then /checkin')
    expect(html).toContain(`team=${all.slack.teams.at(-1)!.id}`)
  })

  test('a page that was open for too long leads to the beginning', async () => {
    const { here } = await served()
    const page = await fetch(`${here}/slack/oauth_redirect?code=x&state=y`)
    expect(page.status).toBe(400)
    expect(await page.text()).toMatch(/Nothing was installed[\s\S]*href="\/slack\/install"/)
  })

  test('T6 a way back that was used, is old, made up, or another browser’s, installs nothing', async () => {
    const all = await served()
    const [mine, other] = [await consent(all), await consent(all)]
    const used = await consent(all)
    await fetch(used.back, { headers: { cookie: used.cookie } })
    const before = await dump(all.store)
    const its = mine.back.searchParams.get('state')!
    const withState = (state: string) => {
      const back = new URL(mine.back)
      back.searchParams.set('state', state)
      return { back, cookie: `${mine.cookie.split('=')[0]}=${state}` }
    }
    for (const { back, cookie } of [
      used,
      { ...mine, cookie: '' },
      { ...mine, cookie: other.cookie },
      withState(stateAt(its, Date.now() - 3_600_000)),
      withState(stateAt(its, Date.now(), 'of somebody else')),
      withState(stateAt(its, Date.now(), '', 'none')),
      withState('__proto__'),
    ]) {
      const { status } = await fetch(back, { headers: { cookie } })
      expect(status).toBe(400)
    }
    expect((await dump(all.store)).stored).toEqual(before.stored)
    const asked = all.slack.calls.filter(({ method }) => method === 'oauth.v2.access')
    // Of all these codes Slack itself is asked for the one that it has given before.
    expect(asked).toHaveLength(2)
    const fresh = withState(stateAt(its, Date.now()))
    expect((await fetch(fresh.back, { headers: { cookie: fresh.cookie } })).status).toBe(200)
  })
})

/** The same state as if the page of consent had been opened at this moment, and signed with this secret. */
function stateAt(state: string, at: number, secret = 'of this test', alg = 'HS256'): string {
  const part = (it: object) => Buffer.from(JSON.stringify(it)).toString('base64url')
  const its = JSON.parse(Buffer.from(state.split('.')[1]!, 'base64url').toString())
  const said = `${part({ alg, typ: 'JWT' })}.${part({ ...its, now: new Date(at), iat: Math.floor(at / 1000) })}`
  const signed = createHmac('sha256', secret).update(said).digest('base64url')
  return `${said}.${alg === 'none' ? '' : signed}`
}
