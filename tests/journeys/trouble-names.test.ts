import { expect, test } from 'vitest'
import { type Actor, startWorld, type World } from './world.ts'

/** Ana has made a link. */
async function inviting(): Promise<[World, Actor]> {
  const world = await startWorld()
  const ana = world.phone('Ana')
  await ana.start()
  await ana.tap(
    'Show me one',
    '⚪',
    'Only when I ask you',
    'Link with someone',
    'Make the invitation',
    'Copy it',
  )
  return [world, ana]
}

/** The bold parts of the newest message. */
const bold = ({ phone }: Actor) => {
  const { text, entities } = phone.messages.at(-1)!
  return entities.map(({ offset, length }) => text.slice(offset, offset + length))
}

/** Somebody of this name says yes; what Ana then reads in bold of them, and all that both chats say. */
async function called(name: string, [world, ana]: [World, Actor]): Promise<[string[], string]> {
  const other = world.phone(name)
  await other.open(ana.phone.clipboard!)
  await other.tap('Yes, link us')
  await ana.tap('Open')
  const said = [ana, other].flatMap(({ phone }) => phone.messages.filter(({ from }) => from === 'bot'))
  const seen = [bold(ana), said.map(({ text }) => text).join('\n')] satisfies [string[], string]
  await ana.tap('No', 'Home', 'Link with someone', 'Make the invitation', 'Copy it')
  return seen
}

test('T12 a name that looks like markup is only a name', async () => {
  const there = await inviting()
  const names = ['<b>Ben</b>', '**Ben**', '_Ben_ `x`', '<!channel>', '{ $name }', '😀👍🏽', 'Zoë Ångström']
  for (const name of names) {
    const [inBold] = await called(name, there)
    expect(inBold).toEqual([name])
  }
})

test('T12 a name in which an app would find a link, a mention or a command leads nowhere', async () => {
  const there = await inviting()
  const names = {
    '@attune_bot': 'attune_bot',
    '/leave': 'leave',
    '#ben AC/DC': 'ben AC/DC',
    't.me/x': 't. me/x',
    'tg://x?a=1': 'tg: x?a=1',
    '[Ben](t.me)': '[Ben](t. me)',
    'St.Ben A.B.': 'St. Ben A.B.',
  }
  for (const [name, seen] of Object.entries(names)) {
    const [inBold] = await called(name, there)
    expect(inBold).toEqual([seen])
  }
})

test('a name can neither turn nor hide the words around it', async () => {
  const there = await inviting()
  const names = {
    '\u202eneB': 'neB',
    'B\u2066e\u2069n\u200b': 'Ben',
    '\u200b\u200d\u2060': '…',
    [`B${'\u0301'.repeat(9)}`]: `B${'\u0301'.repeat(4)}`,
    'Ben\n\nMira': 'Ben Mira',
  }
  for (const [name, seen] of Object.entries(names)) {
    const [inBold, said] = await called(name, there)
    expect(inBold).toEqual([seen])
    expect(said).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
  }
})

test('a typed name is cleaned and cut too, and one of nothing is asked for again', async () => {
  const [, ana] = await inviting()
  await ana.tap('Take it back', 'Link with someone', 'Another name')
  await ana.type('\u200b\u202e')
  expect(ana.see()).toContain("I can't show that one.")
  await ana.type('\u202eAnastasia the Great')
  expect(bold(ana)).toEqual(['Anastasia t…'])
})
