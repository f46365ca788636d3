import { expect, test } from 'vitest'
import { bothInSlack, pair } from './slack-pair.ts'
import type { Member } from './slack-world.ts'

/** Ben, in Slack, shows two acts, one of them with a limit. */
async function showsTwo(ben: Member): Promise<string> {
  await ben.visit()
  await ben.tap(['Something of mine', 'cuddling', '🟢', 'Add a little', 'slower', 'Done'])
  await ben.tap(['And one more', 'kissing', '🔴', 'What would'])
  const preview = ben.see()
  ben.slack.closeModal()
  await ben.tap('Show it now', 'modal')
  ben.close()
  return preview
}

test('R19 two acts and a limit are brought up, previewed and shown in Slack, in windows alone', async () => {
  const [, ana, ben] = await pair()
  const preview = await showsTwo(ben)
  expect(preview).toContain('🟢 ● open to: cuddling · slower\n🔴 ■ not now: kissing\nFor now.')
  expect(await ana.tap('From Ben: something')).toContain('open to: cuddling · slower\n🔴 ■ not now: kissing')
})

test('R19 in Slack, too, what is brought up is looked at in a window, and one’s own page is empty', async () => {
  const { kofi, ben } = await bothInSlack()
  await showsTwo(ben)
  await kofi.tap('From Ben: something', 'dm')
  expect(kofi.see()).toContain('🔴 ■ not now: kissing')
  kofi.close()
  await kofi.tap('My own answer first', 'dm')
  expect(kofi.see()).toMatch(/^▣/)
  expect(kofi.see()).toContain('[cuddling]')
})

test('in Slack a breath stands still, from Home and after an answer, and something to hold up is beside it', async () => {
  const [, , ben] = await pair()
  await ben.visit()
  await ben.tap('Breathe', 'home')
  expect(ben.see()).toContain('In. And out, once more.')
  await ben.tap('Something to hold up')
  expect(ben.see()).toContain('Pause. Stay near')
  ben.close()
  await ben.tap(['Open: being close', '🔴', 'Breathe'])
  expect(ben.see()).toContain('In. And out, once more.')
})
