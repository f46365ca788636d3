import { expect, test } from 'vitest'
import { SMALL } from './choosing.ts'
import { bothInSlack } from './slack-pair.ts'
import type { Member } from './slack-world.ts'

async function likes(who: Member, other: string): Promise<void> {
  await who.visit()
  await who.tap([`${other} and me`, 'Paths together', 'Small steps', "I'd like this one"])
  who.close()
}

test('R34 R19 in Slack, too, a path begins once both have ticked it; no message names it', async () => {
  const { work, kofi, ben } = await bothInSlack([SMALL])
  await likes(kofi, 'Ben')
  await likes(ben, 'Kofi')
  await work.wait({ minutes: 25 })
  for (const who of [kofi, ben]) {
    await who.tap('Paths together', 'dm')
    expect(who.see()).toContain('[✓ Small steps]')
    who.close()
  }
  const messages = work.slack.calls.filter(({ method }) => method.startsWith('chat.'))
  expect(JSON.stringify(messages)).not.toContain('Small steps')
})

test('R37 in Slack, too, it is read who wrote it, and it is left for oneself', async () => {
  const { work, kofi, ben } = await bothInSlack([SMALL])
  await likes(kofi, 'Ben')
  await likes(ben, 'Kofi')
  await work.wait({ minutes: 25 })
  await kofi.tap('Paths together', 'dm')
  await kofi.tap('✓ Small steps')
  expect(kofi.see()).toContain('Written by Dr. Lena Brandt, put here by Mira Holm.')
  await kofi.tap('Leave it, just me')
  expect(kofi.see()).toContain("You've left it")
  const left = (await work.rows()).members!.filter(({ left_path }) => left_path === 1)
  expect(left).toHaveLength(1)
})
