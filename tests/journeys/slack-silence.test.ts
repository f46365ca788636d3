import { expect, test } from 'vitest'
import { link, pair } from './slack-pair.ts'
import { type Member, startWorkspace } from './slack-world.ts'

const LIVES: Record<string, (ben: Member) => Promise<unknown>> = {
  'does nothing': async () => {},
  'answers and keeps it': (ben) => ben.tap(['Open: being close', '🔴']),
  stops: (ben) => ben.type('stop'),
  'ends the link': async (ben) => {
    await ben.visit()
    await ben.tap(['Leaving', 'End the link', 'Quiet from now on'])
  },
  'erases everything': async (ben) => {
    await ben.visit()
    await ben.tap(['Leaving', 'Erase everything'])
  },
}

test('R3 R2 whatever Ben does in Slack, or his company with him, to Ana in Telegram it is the same', async () => {
  const work = await startWorkspace()
  const pairs = []
  for (const live of [...Object.values(LIVES), async ({ slack }: Member) => work.slack.deactivate(slack)])
    pairs.push({ live, both: await link(work) })
  await work.wait({ hours: 52, minutes: 14 })
  for (const { live, both } of pairs) await live(both[1])
  await work.settle()
  const seen = pairs.map((): string[] => [])
  for (const length of [1, 5, 30, 20]) {
    await work.wait({ hours: length })
    for (const [i, { both }] of pairs.entries())
      seen[i]!.push(`${both[0].see()} ${both[0].phone.notifications.length}`)
  }
  expect(seen[0]!.join()).toContain('A moment for you.')
  for (const one of seen) expect(one).toEqual(seen[0])
})

/** All that Ana's phone shows, her own page about the link included, while Ben's company has put Attune away or not. */
async function seenByAna(uninstalls: boolean) {
  const [work, ana] = await pair()
  if (uninstalls) work.slack.uninstall()
  const seen = []
  for (const hours of [1, 30]) {
    await work.wait({ hours })
    await ana.type('/home')
    await ana.tap('Ben and me')
    seen.push(ana.see())
  }
  await work.wait({ hours: 24 * 8 })
  return [...seen, ana.see(), ana.phone.notifications.length]
}

test('R3 an uninstalled Slack looks to Telegram like any silence', async () => {
  expect(await seenByAna(true)).toEqual(await seenByAna(false))
})
