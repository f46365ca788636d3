import { expect, test } from 'vitest'
import { BEGINNING } from '../../core/path/beginning.ts'
import { evening } from './slack-world.ts'

const begins = () => evening(['Kofi'], { paths: [BEGINNING] })

test('R18 in Slack, too, a step arrives as one plain line, and opens in a modal with its sentence', async () => {
  const [work, kofi] = await begins()
  expect(kofi.slack.notifications).toEqual(['A moment for you.'])
  await kofi.tap('Open:')
  expect(kofi.see()).toContain('Looking at yourself first makes any answer lighter')
  for (const label of ['More about this', 'Just questions, please', 'Skip'])
    expect(kofi.see()).toContain(`[${label}]`)
  const messages = work.slack.calls.filter(({ method }) => method.startsWith('chat.'))
  expect(JSON.stringify(messages)).not.toContain('Looking at yourself')
})

test('[More about this] is read where it was tapped', async () => {
  const [, kofi] = await begins()
  await kofi.tap(['Open:', 'More about this'])
  expect(kofi.see()).toContain('Big agreements are rare')
  await kofi.tap('Go on')
  expect(kofi.see()).toContain('Looking first takes one breath')
})

test('[Just questions, please] takes the sentence from the question that is open', async () => {
  const [, kofi] = await begins()
  await kofi.tap(['Open:', 'Just questions, please'])
  expect(kofi.see()).toContain('How open are you to touch today?')
  expect(kofi.see()).not.toContain('Looking at yourself')
})

test('paths are under [When I ask] in one’s Home, and what one is on can be left there', async () => {
  const [work, kofi] = await begins()
  await kofi.visit()
  await kofi.tap(['When I ask', 'Paths', '✓ A gentle beginning', 'Leave this path'])
  expect(kofi.see()).not.toContain('✓ A gentle beginning')
  expect((await work.rows()).people![0]!.path).toBeNull()
})
