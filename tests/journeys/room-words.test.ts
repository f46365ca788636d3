import { expect, test } from 'vitest'
import { type Five, fillIn, messages, openRound, roomOfFive } from './room-moves.ts'

/** Mira asks something in her own words. */
async function askedInOwnWords(words: string): Promise<Five> {
  const five = await roomOfFive()
  await five.mira.checkin(five.room)
  await fillIn(five.mira, { Question: 'In my own words', 'Your own words': words })
  await five.mira.submit()
  return five
}

/** What Slack would read as markup in something sent: all mrkdwn, and the text that stands for the blocks. */
function markupIn(sent: unknown): string[] {
  if (Array.isArray(sent)) return sent.flatMap(markupIn)
  if (typeof sent !== 'object' || sent === null) return []
  const { type, text } = sent as { type?: string; text?: unknown }
  if (type === 'plain_text') return []
  return [...(typeof text === 'string' ? [text] : []), ...Object.values(sent).flatMap(markupIn)]
}

test.each(['How is it < here > for you?', 'How is it, <b>here</b> & *this* _today_ `now` ~here~?'])(
  'own words "%s" stand there letter for letter, as no mention, no link and no markup',
  async (words) => {
    const { work, room } = await askedInOwnWords(words)
    expect(room.see()).toContain(words)
    const posted = work.slack.calls.filter(({ method }) => method === 'chat.postMessage')
    expect(posted).toHaveLength(1)
    expect(markupIn(posted[0]!.params).join('\n')).not.toMatch(/<(?!!date\^\d+\^)[@#!h]/)
    expect(posted[0]!.params).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
  },
)

test.each([
  ['How is it, <!channel>, right now?', 'No addresses and no names with an @'],
  ['How is <@U0AAAAA12BC> for you?', 'No addresses'],
  ['How is <https://evil.example|this> for you?', 'No addresses'],
  ['How is https://evil.example for you?', 'No addresses'],
  ['Are you horny?', 'Nothing explicit in a room'],
  ['Wie war es gestern für dich?', 'Ask about now, not about the past.'],
  ['How is :large_green_circle: for you?', 'Words only, please'],
  ['How is 🟢 for you?', 'Words only, please'],
])('own words "%s" are refused at their field', async (words, reason) => {
  const { mira, room } = await askedInOwnWords(words)
  expect(mira.slack.modals.at(-1)!.errors.words).toContain(reason)
  expect(room.see()).toBe('')
})

test('own words of 3,000 letters do not even fit their field', async () => {
  await expect(askedInOwnWords('How is it? '.repeat(273))).rejects.toThrow(/120/)
})

test.each([
  '<!channel> hello <!here>',
  ':tada: :red_circle:',
  'x'.repeat(3000),
  '*'.repeat(3000),
  '&lt;!channel&gt;',
])('whatever somebody types to it, it answers once, and says none of it again', async (typed) => {
  const { kofi, work } = await openRound()
  await kofi.type(typed)
  expect(kofi.slack.dm.filter(({ bot }) => bot)).toHaveLength(1)
  const sent = work.slack.calls.filter(({ method }) => method === 'chat.postMessage').at(-1)
  // Longer than could stand in one of our random ids.
  expect(JSON.stringify(sent!.params)).not.toMatch(/!channel|!here|:tada:|x{9}|\*{9}/)
})

test('R5 a color typed by its emoji name stays there, so it answers nothing', async () => {
  const { work, kofi } = await roomOfFive()
  await kofi.checkin('dm')
  await kofi.tap('Show me one')
  kofi.close()
  await kofi.type(':large_green_circle:')
  expect((await work.rows()).answers).toEqual([])
})

test('a room of a strange name is named as it is, and closes as any other', async () => {
  const { work, people, mira } = await roomOfFive()
  const room = work.room(people, 'été-日本-_x_')
  await mira.checkin(room)
  expect(mira.see()).toContain('A question for #été-日本-_x_')
  await mira.submit()
  await work.wait({ minutes: 11 })
  expect(messages(room)).toHaveLength(2)
})
