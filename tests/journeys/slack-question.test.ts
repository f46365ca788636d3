import { expect, test } from 'vitest'
import { evening, type Member, startWorkspace, type Workspace } from './slack-world.ts'

const COLORS = ['🟢', '🟡', '🔴', '⚪', 'Skip']
const LINE = 'bot: A moment for you.\n  [Open: about space]\n  [Later] [Not today]'

const kept = async (work: Workspace, table: string) => (await work.rows())[table]!
const ofBot = ({ slack }: Member) => slack.dm.filter(({ bot }) => bot).map(({ text }) => text)
const colors = async (work: Workspace) => (await kept(work, 'answers')).map(({ color }) => color).toSorted()
/** All that has been said in messages so far, blocks included. */
const said = ({ slack }: Workspace) =>
  JSON.stringify(slack.calls.filter(({ method }) => /^chat\.|response_url/.test(method)))

test('T4 R18 at its minute a question comes as one plain line, which is all that a lock screen shows', async () => {
  const [work, kofi] = await evening()
  expect(kofi.slack.notifications).toEqual(['A moment for you.'])
  await kofi.slack.openMessages()
  expect(kofi.see()).toBe(LINE)
  expect(work.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
})

test('[Open] asks in a modal, with five answers; the message stays the line', async () => {
  const [, kofi] = await evening()
  await kofi.tap('Open: about space')
  expect(kofi.see()).toMatch(/^▣ A question\nDo you have the room you need today\?\nOnly you see/)
  for (const label of COLORS) expect(kofi.see()).toContain(`[${label}`)
  kofi.close()
  expect(kofi.see()).toBe(`${LINE}\n  (edited)`)
})

test('R10 R19 after any of the five: the same message and the same modal, byte for byte', async () => {
  const [work, ...people] = await evening(['Kofi', 'Ana', 'Ben', 'Noor', 'Leo'])
  const seen: string[] = []
  for (const [i, one] of people.entries()) {
    await one.tap(['Open: ', COLORS[i]!])
    const [, note, ...page] = one.see().split('\n')
    expect(note).toMatch(/Kept for you alone\.$|^Skipped\./)
    one.close()
    const ids = /[0-9a-z]{16}|\d{10}\.\d{6}|"(?:block_id|ts)":"[^"]*"/g
    seen.push(JSON.stringify([page, one.see(), one.slack.dm]).replaceAll(ids, ''))
  }
  expect(new Set(seen).size).toBe(1)
  expect(said(work)).not.toMatch(/you have today|🟢|🟡|🔴|⚪|enough|not sure/)
})

test('R19 R10 whatever is tapped after an answer, the message tells nothing of it', async () => {
  const [, ...people] = await evening(['Kofi', 'Ana', 'Ben', 'Noor', 'Leo'])
  const seen: string[] = []
  for (const [i, one] of people.entries()) {
    await one.tap(['Open: ', COLORS[i]!])
    one.close()
    const shown: unknown[] = []
    for (const then of ['Look at it', 'Add a little', 'Open', "It's changed"]) {
      if (one.see().includes(`[${then}]`)) await one.tap(then, 'dm')
      one.close()
      shown.push(one.see())
    }
    seen.push(JSON.stringify(shown))
  }
  expect(new Set(seen).size).toBe(1)
})

test('later: said to them alone, and once more two hours on, with no second [Later]', async () => {
  const [work, kofi] = await evening()
  await kofi.tap('Later')
  expect(kofi.note()).toMatch(/^I'll come back once, around 20:\d\d\.$/)
  await work.wait({ hours: 2, minutes: 30 })
  expect(kofi.slack.notifications).toEqual(['A moment for you.'])
  expect(kofi.see()).toMatch(/\[Open: about space]\n {2}\[Not today]/)
})

test('not today: the line goes, and nothing more comes', async () => {
  const [work, kofi] = await evening()
  await kofi.tap('Not today')
  expect(kofi.note()).toBe("That's fine.")
  await work.wait({ hours: 9 })
  expect(kofi.slack.dm).toEqual([])
})

test('R17 when the day ends every line is gone, answered or not; next morning nothing lies there', async () => {
  const ways = [[], ['Open: '], ['Open: ', '🔴'], ['Later']]
  const [work, ...people] = await evening(['Kofi', 'Ana', 'Ben', 'Noor'])
  for (const [i, one] of people.entries()) await one.tap(ways[i]!)
  for (const { slack } of people) expect(slack.dm).toHaveLength(1)
  await work.wait({ hours: 9, minutes: 40 })
  for (const { slack } of people) expect(slack.dm).toEqual([])
})

test('asked for in Home: a modal at once, and no message for it', async () => {
  const [work, kofi] = await evening()
  await kofi.tap('Not today')
  await kofi.visit()
  await kofi.tap(['Ask me something now', '🟡'])
  expect(kofi.see()).toMatch(/a bit tight\. Kept for you alone\.\nHeard\./)
  expect(kofi.slack.dm).toEqual([])
  expect(await colors(work)).toEqual(['unsure', 'yellow'])
})

test('asked for by /checkin in the chat: likewise', async () => {
  const work = await startWorkspace()
  const kofi = work.person('Kofi')
  await kofi.checkin('dm')
  expect(kofi.see()).toContain('Mira Holm runs me')
  await kofi.tap(['Show me one', '🔴', 'Only when I ask you'])
  kofi.close()
  await kofi.checkin('dm')
  await kofi.tap('🟢')
  expect(kofi.see()).toContain('Heard.')
  expect(ofBot(kofi)).toEqual([])
  expect(await kept(work, 'answers')).toHaveLength(2)
})

test('an old button has passed, and says so to whoever pressed it', async () => {
  const [work, kofi] = await evening()
  const [line] = kofi.slack.dm
  const old = structuredClone(line!)
  await work.wait({ hours: 24 })
  kofi.slack.dm.push(old)
  await kofi.tap('Open: about space')
  expect(kofi.note()).toBe('That one has passed.')
  expect(await kept(work, 'answers')).toHaveLength(1)
})

test('made-up actions do nothing', async () => {
  const [work, kofi] = await evening()
  const tables = ['answers', 'asks', 'rhythms', 'circles', 'shares']
  const before = await work.rows()
  const made = [
    'zzz',
    'answer/aaaaaaaaaaaaaaaa/red',
    'open/../..',
    'vote/aaaaaaaaaaaaaaaa/red',
    'x'.repeat(1999),
  ]
  for (const value of made) {
    await kofi.slack.pressRaw(kofi.slack.dm[0]!, { action_id: 'a:0:0:0', value })
    await work.settle()
    expect(kofi.note()).toBe('That one has passed.')
  }
  const after = await work.rows()
  for (const table of tables) expect(after[table], table).toEqual(before[table])
})

test('R14 R22 tender by an explicit yes of grown-ups; intimate is not offered in Slack', async () => {
  const [work, kofi] = await evening()
  await kofi.visit()
  await kofi.tap(['When I ask', 'How close the questions go'])
  expect(kofi.see()).toContain('[Tender]')
  expect(kofi.see()).not.toMatch(/intimate/i)
  await kofi.tap('Tender')
  expect(kofi.see()).toContain('Only your own yes turns this on.')
  expect((await kept(work, 'people'))[0]!.depth).toBe('everyday')
  await kofi.tap("Yes, I'm 18 or older")
  expect((await kept(work, 'people'))[0]!.depth).toBe('tender')
  expect(kofi.see()).not.toMatch(/intimate/i)
})

test.each(['depth/intimate', 'depth-about/intimate'])('R14 %s, made up, has passed', async (value) => {
  const [work, kofi] = await evening()
  await kofi.visit()
  await kofi.slack.pressRaw(kofi.slack.home!, { action_id: 'a:0:0:0', value })
  await work.settle()
  expect(kofi.see()).toMatch(/^▣ Attune\nThat one has passed\./)
  expect((await kept(work, 'people'))[0]!.depth).toBe('everyday')
})

test('R19 weeks of tender questions, and not one of their words is in a message', async () => {
  const [work, kofi] = await evening()
  await kofi.visit()
  await kofi.tap(['When I ask', 'How close the questions go', 'Tender', "Yes, I'm 18 or older"])
  const asked = new Set<string>()
  for (let day = 0; day < 8; day++) {
    await work.wait({ hours: 24 })
    if (kofi.slack.dm.length === 0) continue
    await kofi.tap('Open:', 'dm')
    asked.add(kofi.see().split('\n')[1]!)
    await kofi.tap('🔴')
    kofi.close()
  }
  expect(asked.size).toBeGreaterThan(3)
  for (const question of asked) expect(said(work)).not.toContain(question)
})
