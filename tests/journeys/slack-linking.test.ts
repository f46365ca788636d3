import { expect, test } from 'vitest'
import { makesLink, pair, phone } from './slack-pair.ts'
import { type Member, startWorkspace } from './slack-world.ts'

/** Kofi in Slack has made a link; what it says. */
async function madeInSlack(partners = false) {
  const work = await startWorkspace({ partners })
  const kofi = work.person('Kofi', { realName: 'Kofi Mensah' })
  await kofi.visit()
  await kofi.tap(['Show me one', '⚪', 'Only when I ask you', 'Link with someone', 'Make the invitation'])
  const [link = ''] = /https:\S+|link [a-z2-7]{16}/.exec(kofi.see()) ?? []
  kofi.close()
  return { work, kofi, link }
}

const shows = async (ben: Member, color: string) => {
  await ben.tap(['Open: being close', color, 'What would Ana see?'])
  ben.slack.closeModal()
  await ben.tap('Show it now', 'modal')
  ben.close()
}

test('R12 R20 a link made in Telegram and pasted as a message in Slack: who made it, who runs this, a yes', async () => {
  const work = await startWorkspace()
  const [ana, link] = await makesLink(work)
  const ben = work.person('Ben', { realName: 'Ben Okafor' })
  await ben.type(link)
  expect(ben.see()).toContain('This invitation is from someone who goes by Ana.')
  expect(ben.see()).toContain('is shown your Slack name once')
  expect(ben.see()).toContain('and so could Slack.')
  await ben.tap('Yes, link us')
  await ana.tap('Open')
  expect(ana.see()).toContain('Slack calls them Ben Okafor, and they')
  await ana.tap("Yes, that's who I meant")
  await ben.tap('Open', 'dm')
  expect(ben.see()).toContain('You and Ana are linked.')
})

test('whoever was invited can choose another name first, in a form', async () => {
  const work = await startWorkspace()
  const [ana, link] = await makesLink(work)
  const ben = work.person('Ben')
  await ben.type(link)
  await ben.tap('Another name')
  await ben.fill('A name', 'Benny')
  await ben.submit()
  expect(ben.see()).toContain('Ana will see you as Benny')
  await ben.tap('Yes, link us', 'modal')
  await ana.tap('Open')
  expect(ana.see()).toContain("they'd like to be Benny here")
})

test('a link made in Slack and opened in Telegram', async () => {
  const { work, kofi, link } = await madeInSlack()
  const ana = phone(work, 'Ana')
  await ana.open(link)
  expect(ana.see()).toContain('is shown your Telegram name once')
  await ana.tap('Yes, link us')
  expect(kofi.slack.notifications.at(-1)).toBe('A moment for you.')
  await kofi.tap('Open', 'dm')
  expect(kofi.see()).toContain('Telegram calls them Ana, and so will I')
  await kofi.tap("Yes, that's who I meant")
  await ana.tap('Open')
  expect(ana.see()).toContain('You and Kofi are linked.')
})

test('R12 somebody who wasn’t meant is refused from Slack, and learns nothing', async () => {
  const { work, kofi, link } = await madeInSlack()
  const leo = phone(work, 'Leo')
  await leo.open(link)
  await leo.tap('Yes, link us')
  await kofi.tap('Open', 'dm')
  await kofi.tap('No', 'dm')
  expect(kofi.see()).toContain('Nothing was linked, and that invitation no longer works.')
  expect(leo.see()).toContain('If nothing comes, nothing was linked.')
})

test('within Slack it is refused, kindly, and nobody is told', async () => {
  const { work, kofi, link } = await madeInSlack()
  const ida = work.person('Ida')
  await ida.type(link)
  expect(ida.see()).toMatch(
    /Linking two people is turned off here\. Whoever sent you this can tell you more\.\s+Hello, I'm Attune\./,
  )
  expect(kofi.slack.dm).toEqual([])
  expect((await work.rows()).invitations).toMatchObject([{ claim_by: null }])
})

test('unless whoever runs it turned that on', async () => {
  const { work, kofi, link } = await madeInSlack(true)
  const ida = work.person('Ida', { realName: 'Ida Blom' })
  expect(link).toMatch(/^link [a-z2-7]{16}$/)
  await ida.type(link)
  await ida.tap('Yes, link us')
  await kofi.tap('Open', 'dm')
  expect(kofi.see()).toContain('Slack calls them Ida Blom')
  await kofi.tap("Yes, that's who I meant")
  await ida.tap('Open', 'dm')
  expect(ida.see()).toContain('You and Kofi are linked.')
})

test('in Slack, too, one thing at a time: a question or later, then where the two live, then when to be asked', async () => {
  const work = await startWorkspace()
  const [ana, link] = await makesLink(work)
  const ben = work.person('Ben')
  await ben.type(link)
  await ben.tap('Yes, link us')
  ben.close()
  await ana.tap('Open', "Yes, that's who I meant")
  await ben.tap('Open', 'dm')
  expect(ben.see()).toMatch(/You and Ana are linked\.[^[]*\[Ask me something now\]\s*\[Later\]\s*\(edited\)$/)
  await ben.tap('Ask me something now')
  expect(ben.see()).not.toContain('same home')
  await ben.tap('Skip')
  expect(ben.see()).toContain('Mostly in the same home?')
  await ben.tap('Mostly apart')
  expect(ben.see()).toContain('Shall I ask you now and then?')
  await ben.tap('Only when I ask you')
  ben.close()
  await ben.visit()
  expect(ben.see()).toContain('[Ana and me]')
})

test('a Home tab that is open as the link begins is about the two from then on', async () => {
  const { work, kofi, link } = await madeInSlack()
  await kofi.visit()
  expect(kofi.see()).toContain('[Link with someone]')
  const ana = phone(work, 'Ana')
  await ana.open(link)
  await ana.tap('Yes, link us')
  await kofi.tap(['Open', "Yes, that's who I meant"], 'dm')
  const home = JSON.stringify(kofi.slack.home)
  expect(home).toContain('Ana and me')
  expect(home).not.toContain('Link with someone')
})

test('both are asked the same question; what one shows is a pop-up here and a modal there', async () => {
  const [, ana, ben] = await pair()
  await ben.tap('Open: being close')
  const question = ben.see().split('\n')[1]
  await shows(ben, '🟡')
  expect(ben.see()).toContain("It's there now, if Ana looks.")
  expect(await ana.tap('From Ben: being close')).toMatch(/^Ten minutes of talk:\n🟡 ▲ five/)
  await ana.tap('Open:')
  expect(ana.see()).toContain(question)
  await ana.tap('🔴', 'What would Ben see?', 'Show it now')
  expect(ben.slack.notifications.at(-1)).toBe('A moment for you.')
  await ben.tap('From Ana: being close')
  expect(ben.see()).toMatch(/▣ Attune\nTen minutes of talk:\n🔴 ■ [^\n]+\nFor now\. What Ana tells you/)
})

test('R15 what Ben is shown beforehand, on top of the modal, is what Ana then sees', async () => {
  const [, ana, ben] = await pair()
  await ben.tap(['Open: being close', '🟢', 'What would Ana see?'])
  const preview = ben.see().split('\n').slice(1, -1)
  ben.slack.closeModal()
  expect(ben.see()).toContain('This is all Ana would see. You can take it back any time.')
  await ben.tap('Show it now', 'modal')
  const seen = await ana.tap('From Ben: being close')
  expect(seen.split('\n').filter((line) => line !== '')).toEqual(preview)
})

test('R11 taking back in Slack is one tap; the chat in Telegram does not move, and finds nothing', async () => {
  const [, ana, ben] = await pair()
  await shows(ben, '🟢')
  await ana.tap('From Ben: being close')
  const before = ana.phone.messages.map(({ id, text }) => [id, text])
  await ben.tap('Take it back')
  expect(ben.see()).toContain('Taken back. Ana may have seen it')
  expect(ana.phone.messages.map(({ id, text }) => [id, text])).toEqual(before)
  expect(await ana.tap('See it again')).toBe('This has faded. Only Ben knows how it is now.')
})

test('R5 what Ana showed fades in Slack, too', async () => {
  const [work, ana, ben] = await pair()
  await ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
  await work.wait({ hours: 3, minutes: 1 })
  await ben.tap('From Ana: being close')
  expect(ben.see()).toContain('This has faded. Only Ana knows how it is now.')
})

test('R16 ending the link from Slack tells Ana nothing until she opens her own page about it', async () => {
  const [, ana, ben] = await pair()
  const before = ana.see()
  await ben.visit()
  await ben.tap(['Ana and me', 'End the link', 'End the link'])
  expect(ben.see()).toContain('Done. The link has ended, and nobody gets a message.')
  expect(ana.see()).toBe(before)
  await ana.type('/home')
  await ana.tap('Ben and me')
  expect(ana.see()).toContain('You and Ben are no longer linked.')
})
