import { expect, test } from 'vitest'
import { type Member, startWorkspace, type Workspace } from './slack-world.ts'

/** Kofi, who has just opened the Home tab for the first time. */
async function visitor(about: Parameters<Workspace['person']>[1] = {}): Promise<[Workspace, Member]> {
  const work = await startWorkspace()
  const kofi = work.person('Kofi', about)
  await kofi.visit()
  return [work, kofi]
}

const kept = async (work: Workspace, table: string) => (await work.rows())[table]!
const buttons = (seen: string) => [...seen.matchAll(/\[([^\]]+)\]/g)].map(([, label]) => label)

test('R20 the Home tab says who runs this and what they could read, before anything is asked or kept', async () => {
  const [work, kofi] = await visitor()
  expect(kofi.see()).toContain('Mira Holm runs me and could read what you answer here, and so could Slack.')
  expect(kofi.see()).toContain("I'm not therapy, and not for emergencies.")
  expect(kofi.slack.dm).toEqual([])
  expect(await kept(work, 'people')).toEqual([])
})

test('three taps from the first look to an answer, five to a rhythm', async () => {
  const [work, kofi] = await visitor()
  await kofi.tap(['Show me one', '🟡'])
  expect(kofi.see()).toContain("That's all there is to it. Shall I ask again now and then?")
  await kofi.tap(['A few evenings a week', '14:10 Berlin'])
  expect(kofi.see()).toContain("I'll come a few evenings a week, sometime between 6 and 8")
  expect(kofi.see()).toContain('You can stop me any time: write stop.')
  expect(await kept(work, 'rhythms')).toMatchObject([{ window_from: '18:00', window_to: '20:00' }])
  expect(kofi.slack.dm).toEqual([])
})

test('R6 the profile’s time zone is offered, and is nobody’s until they tap it', async () => {
  const [work, kofi] = await visitor({ tz: 'Africa/Accra' })
  const zone = async () => (await kept(work, 'people'))[0]!.zone
  await kofi.tap(['Show me one', '🟡', 'Most evenings'])
  expect(buttons(kofi.see())[0]).toBe('13:10 Accra')
  expect(await zone()).toBeNull()
  await kofi.tap('13:10 Accra')
  expect(await zone()).toBe('Africa/Accra')
})

test('the profile’s time zone is offered first, even where it is among the likely ones', async () => {
  const [, kofi] = await visitor({ tz: 'America/New_York' })
  await kofi.tap(['Show me one', '🟡', 'Most evenings'])
  expect(buttons(kofi.see()).slice(0, 2)).toEqual(['08:10 New York', '13:10 London'])
})

test('whoever lives elsewhere types a city into a form', async () => {
  const [work, kofi] = await visitor()
  await kofi.tap(['Show me one', 'Skip', 'Mornings', 'Somewhere else'])
  await kofi.fill('A city, or a time', 'reykjavik')
  await kofi.submit()
  await kofi.tap('13:10 Reykjav')
  expect(kofi.see()).toContain("I'll come in the mornings, sometime between 8 and 10")
  expect((await kept(work, 'people'))[0]!.zone).toBe('Atlantic/Reykjavik')
})

test('half-way: the Home tab goes on where one was, and doubles nothing', async () => {
  const [work, kofi] = await visitor()
  await kofi.tap(['Show me one', '🔴'])
  kofi.close()
  await kofi.visit()
  expect(buttons(kofi.see())).toContain('Most evenings')
  await kofi.tap('Most evenings')
  kofi.close()
  await kofi.visit()
  expect(kofi.see()).toContain('What time is it where you are?')
  expect(await kept(work, 'answers')).toHaveLength(1)
  expect(await kept(work, 'rhythms')).toHaveLength(1)
})

test('only when I ask: nothing comes, for weeks', async () => {
  const [work, kofi] = await visitor()
  await kofi.tap(['Show me one', '⚪', 'Only when I ask you'])
  expect(kofi.see()).toContain("Good. I'll come only when you ask me, from Home.")
  kofi.close()
  await work.wait({ hours: 24 * 20 })
  expect(kofi.slack.dm).toEqual([])
})

test('R22 keep nothing: answered, and no answer is stored', async () => {
  const [work, kofi] = await visitor()
  await kofi.tap(['Show me one, and keep nothing', '🔴'])
  expect(kofi.see()).toContain('■ none for now. Not kept.')
  kofi.close()
  expect(kofi.see()).toContain('Nothing was kept.')
  expect(await kept(work, 'answers')).toEqual([])
  await kofi.tap('Look at it')
  expect(kofi.see()).toContain('Nothing was kept, so there is nothing to see.')
})

test('not now: no message ever comes, and a day later nothing is known of them', async () => {
  const [work, kofi] = await visitor()
  await kofi.tap('Not now')
  expect(kofi.see()).toBe("That's fine. I won't write. Open my Home tab whenever you like.")
  await work.wait({ hours: 24 })
  expect(kofi.slack.dm).toEqual([])
  for (const table of ['people', 'chats', 'outbox']) expect(await kept(work, table), table).toEqual([])
})

test('R20 whoever writes first is told first, too', async () => {
  const work = await startWorkspace()
  const kofi = work.person('Kofi')
  await kofi.type('hello?')
  expect(kofi.see()).toContain('Mira Holm runs me and could read what you answer here')
  expect(kofi.slack.dm.map(({ text }) => text)).toEqual(['hello?', 'A moment for you.'])
  await kofi.tap(['Show me one', '🟢', 'Most evenings'])
  expect(kofi.see()).toContain('What time is it where you are?')
})

test('what is this, in two screens, and back', async () => {
  const [, kofi] = await visitor()
  await kofi.tap('What is this?')
  expect(kofi.see()).toContain('before touch, or before answering anyone, you check in with yourself')
  await kofi.tap(['Go on', 'Back'])
  expect(buttons(kofi.see())).toContain('Show me one')
})

test.each([
  ['de-DE', 'Hallo, ich bin Attune.', ['Zeig mir eine', '🟡', 'Morgens'], 'Wie spät ist es'],
  ['es-MX', 'Hola, soy Attune.', ['Muéstrame una', '🟡', 'Por las mañanas'], 'qué hora'],
  ['fr-FR', "Hello, I'm Attune.", ['Show me one', '🟡', 'Mornings'], 'what time is it'],
])(
  'an app that speaks %s is answered in its language, else in English',
  async (locale, hello, taps, then) => {
    const [, kofi] = await visitor({ locale })
    expect(kofi.see()).toContain(hello)
    await kofi.tap(taps)
    expect(kofi.see().toLowerCase()).toContain(then.toLowerCase())
  },
)

test('the Home of somebody who has only answered rounds shows nothing they don’t have', async () => {
  const [, kofi] = await visitor()
  await kofi.tap(['Show me one, and keep nothing', 'Skip', 'Only when I ask you'])
  kofi.close()
  await kofi.visit()
  expect(kofi.see()).toContain('Hello Kofi.')
  expect(kofi.see()).toContain('Only you see this page.')
  const there = buttons(kofi.see())
  expect(there).toEqual(expect.arrayContaining(['Ask me something now', 'Set a reminder for myself']))
  for (const absent of ['Rest', 'When I ask', 'My answers']) expect(there).not.toContain(absent)
})

test('the Home of somebody with everything has all of it, and answers behind a tap', async () => {
  const [work, kofi] = await visitor()
  await kofi.tap(['Show me one', '🔴', 'Most evenings', '14:10 Berlin'])
  kofi.close()
  await kofi.visit()
  expect(kofi.see()).toContain('Next question: on Thursday, between 6 and 8 in the evening.')
  expect(buttons(kofi.see())).toEqual([
    ...['Ask me something now', 'When I ask', 'Today', 'My answers', 'Rest', 'Link with someone'],
    ...["What's kept about me", 'Leaving', 'Breathe', 'Help, and people to talk to'],
  ])
  expect(kofi.see()).not.toMatch(/🔴|none for now/)
  expect(work.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toEqual([])
})

test('from Home: what is kept, how long, as a file, how close, and erasing', async () => {
  const [work, kofi] = await visitor()
  await kofi.tap(['Show me one', '🔴', 'Most evenings', '14:10 Berlin'])
  kofi.close()
  await kofi.visit()
  await kofi.tap("What's kept about me")
  expect(kofi.see()).toContain('my messages of that day. What you typed to me stays in Slack')
  await kofi.visit()
  await kofi.tap(['Leaving', 'Erase everything'])
  expect(kofi.see()).toContain('Everything is erased.')
  expect(await kept(work, 'people')).toEqual([])
})
