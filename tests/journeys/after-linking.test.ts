import { expect, test } from 'vitest'
import { type Person, type Quick, quickWorld } from './quick.ts'

const codeIn = (ana: Person): string => /start=(\w+)/.exec(ana.see())![1]!

/** What somebody new taps who would like to be asked, and to be linked. */
const INVITING = [
  ...['Show me one', '⚪', 'Most evenings', '18:23 Berlin'],
  ...['Link with someone', 'Make the invitation'],
]

/** Ana, asked on most evenings, has made a link by which Ben came, who is brand-new; whoever runs the world ends it. */
async function yesSaid(): Promise<[Quick, Person, Person]> {
  const world = await quickWorld()
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  await ana.command('start')
  await ana.tap(...INVITING)
  await ben.command('start', codeIn(ana))
  await ben.tap('Yes, link us')
  return [world, ana, ben]
}

async function linked(): Promise<[Quick, Person, Person]> {
  const [world, ana, ben] = await yesSaid()
  await ana.tap('Open', "Yes, that's who I meant")
  await ben.tap('Open')
  return [world, ana, ben]
}

const buttonsOfLast = (who: Person): string[] => {
  const all = who.buttons()
  return all.filter(({ ref }) => ref === all.at(-1)?.ref).map(({ label }) => label)
}

test('a link begins with one thing: whether one would like to be asked now', async () => {
  const [world, ana, ben] = await linked()
  for (const who of [ana, ben]) {
    expect(buttonsOfLast(who)).toEqual(['Ask me something now', 'Later'])
    expect(who.see()).not.toMatch(/same home|now and then\?/)
  }
  await world.end()
})

test('later: where the two live, then, for whoever has not said, when to be asked', async () => {
  const [world, ana, ben] = await linked()
  await ben.tap('Later')
  expect(buttonsOfLast(ben)).toEqual(['Mostly', 'Now and then', 'Mostly apart', 'Later'])
  await ben.tap('Mostly apart')
  expect(ben.see()).toContain(
    'Shall I ask you now and then? You choose for yourself alone, and nobody is told.',
  )
  expect(buttonsOfLast(ben)).toContain('Most evenings')
  await ana.tap('Later')
  expect(ana.see(), 'Ben has said it, and Ana has her evenings').toContain('Next question:')
  await world.end()
})

test('neither has to be said: later, and later again', async () => {
  const [world, ana, ben] = await linked()
  await ben.tap('Later', 'Later')
  expect(buttonsOfLast(ben)).toContain('Most evenings')
  await ana.tap('Later', 'Later')
  expect(ana.see()).toContain('Next question:')
  await world.end()
})

test('asked now, the question comes first, and the rest once it is answered', async () => {
  const [world, , ben] = await linked()
  await ben.tap('Ask me something now')
  expect(ben.see()).not.toContain('same home')
  expect(buttonsOfLast(ben)).toContain('Skip')
  await ben.tap('Skip')
  expect(buttonsOfLast(ben)).toEqual(['Mostly', 'Now and then', 'Mostly apart', 'Later'])
  await ben.tap('Mostly')
  expect(buttonsOfLast(ben)).toContain('Most evenings')
  await ben.tap('Only when I ask you', 'Home', 'Ask me now', 'Skip')
  expect(ben.see(), 'no second time').not.toMatch(/Mostly in the same home\?|Shall I ask/)
  await world.end()
})

test('R2 nobody’s tap asks the other, or tells of it', async () => {
  const [world, ana, ben] = await linked()
  const before = ana.see()
  await ben.tap('Ask me something now', 'Skip', 'Now and then', 'Only when I ask you')
  expect(ana.see()).toBe(before)
  await world.end()
})

test('once they are linked no message waits for anybody, and Home is about the two', async () => {
  const [world, ana, ben] = await yesSaid()
  expect(ben.see()).toContain("If they say yes too, I'll tell you here.")
  await ana.tap('Open', "Yes, that's who I meant")
  expect(ana.see()).not.toMatch(/start=|invitation is open|Link with someone|Copy it/)
  expect(ana.see()).toContain('[Ben and me]')
  expect(ben.see()).toBe('/start\nA moment for you.\n[Open]')
  await world.end()
})

test('whose own link is still open when somebody else’s links them: its message goes, for it does nothing any more', async () => {
  const world = await quickWorld()
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  for (const who of [ana, ben]) {
    await who.command('start')
    await who.tap(...INVITING)
  }
  await ben.command('start', codeIn(ana))
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
  expect(ben.see()).not.toContain('start=')
  await world.end()
})

test('of three, nobody reads of a yes that is still awaited', async () => {
  const [world, ana, ben] = await linked()
  const cleo = world.person('Cleo')
  await ana.tap('Later', 'Later', 'Ben and me', 'Invite one more', 'Make the invitation')
  await cleo.command('start', codeIn(ana))
  await cleo.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
  expect(ana.see()).toContain("Once everybody has said yes, you're linked.")
  await ben.tap('Open', 'Yes, let them join')
  for (const who of [ana, ben, cleo]) {
    expect(who.see()).not.toMatch(/Once everybody has|If everybody says yes|If they say yes too/)
    await who.tap('Open')
    expect(who.see()).toContain('are linked.')
    expect(buttonsOfLast(who)).toEqual(['Ask me something now', 'Later'])
  }
  await world.end()
})

test('the buttons that stand under a link of before still lead on', async () => {
  const [world, ana, ben] = await linked()
  const ask = ben.buttons().find(({ label }) => label === 'Ask me something now')!
  await ben.press(ask.data.replace('linked-ask', 'lives').concat('/together'), ask.ref)
  expect(buttonsOfLast(ben)).toContain('Most evenings')
  await ana.press('ask-now')
  expect(buttonsOfLast(ana)).toContain('Skip')
  await world.end()
})
