import { expect, test } from 'vitest'
import { startMany } from './slack-many.ts'
import type { Member } from './slack-world.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const NOW = () => Math.floor(Date.now() / 1000)

const arrives = async (one: Member, place: string) => {
  await one.visit()
  await one.tap(['Show me one', '🔴', 'Mornings', place])
  one.close()
}

/** Two workspaces that installed Attune, and somebody in each who is asked in the mornings. */
async function two() {
  const many = await startMany()
  const [one, other] = [await many.install(), await many.install()]
  const [ana, ben] = [many.person('Ana', one, 'Africa/Accra'), many.person('Ben', other)]
  await arrives(ana, 'Accra')
  await arrives(ben, '14:10 Berlin')
  return { many, one, other, ana, ben }
}

test('two workspaces install it: each is asked in its own, and no token stands in the database', async () => {
  const { many, ana, ben } = await two()
  await many.wait({ hours: 24 })
  for (const { slack } of [ana, ben]) expect(slack.notifications).toEqual(['A moment for you.'])
  const { installations } = await many.rows()
  expect(installations).toHaveLength(2)
  for (const { botToken } of many.slack.teams) expect(JSON.stringify(installations)).not.toContain(botToken)
})

test('R13 nothing of one workspace can be pressed or looked at from the other', async () => {
  const { many, ana, ben } = await two()
  await many.wait({ hours: 24 })
  const hers = async () => {
    const { people, asks, answers, rhythms } = await many.rows()
    const [{ id }] = people!.filter(({ zone }) => zone === 'Africa/Accra') as [{ id: string }]
    return [asks, answers, rhythms].flatMap((rows) => rows!.filter((row) => row.person_id === id))
  }
  const before = await hers()
  for (const { id } of before) {
    for (const value of [
      `answer/${id}/green`,
      `own/${id}`,
      `open/${id}`,
      `rhythm-show/${id}`,
      `erase/${id}`,
    ]) {
      await ben.slack.pressRaw(ben.slack.dm[0]!, { action_id: 'a:0:0:0', value })
      expect(ben.slack.modals).toEqual([])
    }
  }
  await many.settle()
  expect(before.length).toBeGreaterThan(3)
  expect(await hers()).toEqual(before)
  expect(ana.slack.notifications).toEqual(['A moment for you.'])
})

test('one uninstalls: nothing is sent there any more, its token is forgotten; the other goes on', async () => {
  const { many, one, ana, ben } = await two()
  many.slack.uninstall(one)
  await many.settle()
  expect((await many.rows()).installations).toHaveLength(1)
  await many.wait({ hours: 24 })
  expect(ana.slack.dm).toEqual([])
  expect(ben.slack.notifications).toEqual(['A moment for you.'])
  await many.wait({ hours: 24 * 7 })
  expect((await many.rows()).people).toHaveLength(1)
})

test.each([
  ['signed by nobody', () => ({})],
  ['signed for other words', (sign: Sign) => sign('other words')],
  ['signed long ago', (sign: Sign, body: string) => sign(body, NOW() - 301)],
  ['signed in times to come', (sign: Sign, body: string) => sign(body, NOW() + 330)],
])('a request %s changes nothing', async (_, headersOf) => {
  const { many, one, ana } = await two()
  const before = JSON.stringify((await many.rows()).people)
  const about = { command: '/checkin', text: 'stop', team_id: one, user_id: ana.slack.id }
  const body = `${new URLSearchParams({ ...about, channel_id: ana.slack.im.id, trigger_id: '1.1' })}`
  const headers = { ...FORM, ...headersOf(many.slack.sign, body) }
  expect(await many.slack.sendRaw({ body, headers })).toBe(401)
  await many.settle()
  expect(JSON.stringify((await many.rows()).people)).toBe(before)
})

test('a request that is caught and sent again counts once', async () => {
  const { many, one, ana } = await two()
  const { id: user, im } = ana.slack
  const event = { type: 'message', channel_type: 'im', channel: im.id, user, text: 'hm?', ts: '1.1' }
  const authorizations = [{ team_id: one, user_id: 'U0BOT', is_bot: true }]
  const body = JSON.stringify({
    type: 'event_callback',
    event_id: 'Ev1',
    team_id: one,
    authorizations,
    event,
  })
  const headers = { 'content-type': 'application/json', ...many.slack.sign(body) }
  for (let i = 0; i < 3; i++) {
    expect(await many.slack.sendRaw({ body, headers })).toBe(200)
    await many.settle()
  }
  expect(ana.slack.dm.map(({ text }) => text)).toEqual(['A moment for you.'])
  expect(many.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
})

type Sign = (body: string, seconds?: number) => Record<string, string>
