import { expect, test } from 'vitest'
import { evening, type Member, type Workspace } from './slack-world.ts'

const kept = async (work: Workspace, table: string) => (await work.rows())[table]!
const ofBot = ({ slack }: Member) => slack.dm.filter(({ bot }) => bot).map(({ text }) => text)
const colors = async (work: Workspace) => (await kept(work, 'answers')).map(({ color }) => color).toSorted()
const posted = ({ slack }: Workspace) =>
  slack.calls.filter(({ method }) => method === 'chat.postMessage').length

test('R16 a message that is edited into stop is heard', async () => {
  const [, kofi] = await evening()
  await kofi.type('hmm')
  const { ts } = kofi.slack.dm.findLast(({ bot }) => !bot)!
  await kofi.edit(ts, 'stop')
  expect(kofi.see()).toContain('Stopped. Nothing more comes from me.')
})

const STOPS = ['STOP!!', 'Lass mich in Ruhe', '*stop*', '¡Basta!']

test(`R16 ${STOPS.join(', ')}: quiet at once, and nothing comes for weeks`, async () => {
  const [work, ...people] = await evening(['Kofi', 'Ana', 'Ben', 'Noor'])
  for (const [i, one] of people.entries()) {
    await one.type(STOPS[i]!)
    expect(one.see()).toContain('Stopped. Nothing more comes from me. Open my Home tab if you ever want to.')
  }
  const before = posted(work)
  await work.wait({ hours: 24 * 9 })
  expect(posted(work)).toBe(before)
  for (const one of people) expect(ofBot(one)).toEqual([])
})

test('R16 /checkin stop, in any of our languages and even in a channel: the same, seen by nobody else', async () => {
  const [work, kofi] = await evening()
  const room = work.room([kofi])
  await kofi.checkin(room, 'STOPP!')
  expect(kofi.see()).toMatch(/^▣ Attune\nStopped\./)
  kofi.close()
  await work.wait({ hours: 24 * 9 })
  expect(ofBot(kofi)).toEqual([])
  expect(room.see()).toBe('')
})

test('R16 “stop” with a question open in a modal; whoever comes back finds Home, and is asked nothing', async () => {
  const [work, kofi] = await evening()
  await kofi.tap('Open: about space')
  await kofi.type('Stop.')
  expect((await kept(work, 'people'))[0]).toMatchObject({ rests_until: expect.stringMatching(/^9/) })
  kofi.close()
  await kofi.visit()
  expect(kofi.see()).toContain('Hello Kofi. Resting until you say so.')
  expect(kofi.see()).toContain('[End the rest now]')
})

test('R5 a color that is typed, or edited into one, stays in Slack: it answers nothing, and the question comes once more', async () => {
  const [work, ...people] = await evening(['Kofi', 'Ana', 'Ben'])
  for (const [i, one] of people.entries()) {
    await one.tap('Open: ')
    one.close()
    await one.type(['Red!', ':red_circle:', 'hmm'][i]!)
    if (i === 2) await one.edit(one.slack.dm.findLast(({ bot }) => !bot)!.ts, 'ROT')
    expect(one.see()).toContain('[Open: about space]')
    expect(one.see()).not.toContain('Heard.')
  }
  expect(await colors(work)).toEqual(['unsure', 'unsure', 'unsure'])
  const [kofi] = people as [Member]
  await kofi.tap(['Open: ', '🔴'])
  expect(await colors(work)).toContain('red')
})

test('words that mean nothing here, and endless ones: one kind line, and none of it is kept', async () => {
  const [work, kofi] = await evening()
  await kofi.type('what is the weather? <!channel>')
  expect(kofi.see()).toContain('I only know a few words: stop, a color for an open question')
  await kofi.type('x'.repeat(12_000))
  await kofi.type(':tada:')
  expect(ofBot(kofi)).toHaveLength(2)
  expect(JSON.stringify(await work.rows())).not.toMatch(/weather|x{12}|:tada/)
  expect(work.log.join()).not.toMatch(/weather|x{12}|:tada/)
})

test('a voice message, a picture, any file: declined kindly', async () => {
  const [, kofi] = await evening()
  await kofi.type('')
  expect(kofi.see()).toContain("I can't take that in, and nothing of it was kept.")
})

test('R6 a color typed under a question that is closed answers nothing: its line comes once more', async () => {
  const [work, kofi] = await evening()
  for (let i = 0; i < 2; i++) {
    await kofi.type('green')
    expect(kofi.see()).toMatch(
      /bot: A moment for you\.\n {2}\[Open: about space]\n {2}\[Later] \[Not today]$/,
    )
  }
  expect(await colors(work)).toEqual(['unsure'])
})

test('R5 R10 words of one’s own typed in Slack are no words of an answer, whatever that is: its window takes them', async () => {
  const [work, ...people] = await evening(['Kofi', 'Ana'])
  const [kofi, ana] = people as [Member, Member]
  await kofi.tap(['Open: ', '🟢', 'Add a little', 'In my own words'])
  await ana.tap(['Open: ', '🔴'])
  for (const one of people) {
    await one.type('my knee hurts')
    one.close()
  }
  const answered = (one: Member) => one.see().split('bot: ').at(-1)
  expect(answered(kofi)).toContain('Words for an answer go under “Add a little”.')
  expect(answered(kofi)).toBe(answered(ana))
  expect((await kept(work, 'answers')).map(({ words }) => words)).toEqual([null, null, null, null])
})
