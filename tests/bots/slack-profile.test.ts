import { WebClient } from '@slack/web-api'
import { expect, test, vi } from 'vitest'
import { makeProfiles } from '../../bots/slack/profile.ts'
import { afterwards, tempSlack } from './slack-here.ts'

test('where many of a room tap at once, whoever cannot be looked up in time reads what the others there do', async () => {
  const slack = await tempSlack()
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.root })
  const profiles = makeProfiles(async () => client)
  const people = Array.from({ length: 30 }, (_, i) => slack.person({ name: `P${i}`, locale: 'de-DE' }))
  const known = { name: 'known', language: 'en' }
  const [first, ...others] = people.map(({ id }) => `${slack.teamId}/${id}`)
  await profiles.of(first!, known)
  // Slack answers in time, however slow the machine.
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  afterwards(() => vi.useRealTimers())
  const found = await Promise.all(others.map((one) => profiles.of(one, known, true)))
  expect(found.map((one) => one?.language)).toEqual(others.map(() => 'de'))
  expect(found.filter((one) => one?.name === 'known')).toHaveLength(21)
  expect((await profiles.of(others.at(-1)!, known))?.name).toBe('P29')
})
