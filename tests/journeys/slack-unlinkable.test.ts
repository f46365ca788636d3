import { expect, test } from 'vitest'
import { startMany } from './slack-many.ts'
import { type Member, startWorkspace } from './slack-world.ts'

/** Sends made-up or old data from one's own page. */
const forge = (by: Member, value: string) =>
  by.slack.pressRaw(by.slack.home!, { action_id: 'a:0:0:0', value })

const ID = 'abcdefghijklmnop'

test.each([
  'link',
  'link-make',
  'link-make-suggesting',
  'link-suggest',
  'link-show',
  'link-name',
  `link-more/${ID}`,
  `link-make-more/${ID}`,
])('R12 where nobody can link, %s makes no invitation and shows nothing of linking', async (verb) => {
  const many = await startMany()
  const kofi = many.person('Kofi', await many.install())
  await kofi.visit()
  await kofi.tap(['Show me one', '⚪', 'Only when I ask you'])
  kofi.close()
  await kofi.visit()
  await forge(kofi, verb)
  await many.settle()
  expect((await many.rows()).invitations).toEqual([])
  expect(kofi.see()).not.toMatch(/link/i)
})

/** Ida said yes to Kofi's link, and then whoever runs it turned linking off. */
async function turnedOff() {
  const work = await startWorkspace({ partners: true })
  const [kofi, ida] = [work.person('Kofi'), work.person('Ida')]
  await kofi.visit()
  await kofi.tap(['Show me one', '⚪', 'Only when I ask you', 'Link with someone', 'Make the invitation'])
  const [link = ''] = /link [a-z2-7]{16}/.exec(kofi.see()) ?? []
  kofi.close()
  await ida.type(link)
  const say = async (value: string, by: Member) => {
    await by.visit()
    await forge(by, value)
    await work.settle()
  }
  return { work, kofi, ida, say, code: link.slice(5) }
}

test('R12 a yes, or another name, from a window left open links nobody once linking is off', async () => {
  const { work, ida, say, code } = await turnedOff()
  await work.restart(false)
  for (const verb of ['claim', 'claim-name', 'invited']) {
    await say(`${verb}/${code}`, ida)
    expect(ida.see(), verb).toContain('Linking two people is turned off here.')
  }
  expect((await work.rows()).invitations).toMatchObject([{ claim_by: null }])
})

test('R12 whoever came before linking was off is not linked by a confirmation after it', async () => {
  const { work, kofi, ida, say } = await turnedOff()
  await ida.tap('Yes, link us')
  const [invitation] = (await work.rows()).invitations!
  await work.restart(false)
  await say('came', kofi)
  expect(kofi.see()).not.toContain('Ida')
  await say(`confirm/${invitation!.id}`, kofi)
  const { circles, invitations } = await work.rows()
  expect([circles!.filter(({ kind }) => kind === 'partners'), invitations]).toEqual([[], []])
})
