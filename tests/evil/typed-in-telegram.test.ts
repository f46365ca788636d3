import { expect, test } from 'vitest'
import { dump } from '../../db/dump.ts'
import { settled } from '../journeys/evening.ts'
import type { Actor, World } from '../journeys/world.ts'
import { expectPlain, MARKUP, odd, PACKED, stringsIn } from './odd-words.ts'

type There = { world: World; ana: Actor; typed: string }

/** Everywhere that somebody's own words can come in. */
const FIELDS: Record<string, (there: There) => Promise<unknown>> = {
  'a name in Telegram, and one typed by whoever comes': async ({ world, ana, typed }) => {
    await ana.type('/link')
    if (!ana.see().includes('[Copy it]')) await ana.tap('Make the invitation')
    await ana.tap('Copy it')
    const guest = world.phone(typed.slice(0, 64))
    await guest.start()
    await guest.open(ana.phone.clipboard!)
    await guest.tap('Another name')
    await guest.type(typed)
    if (guest.see().includes('[Yes, link us]')) await guest.tap('Yes, link us')
    if (ana.see().includes('[Open]')) await ana.tap('Open', 'No')
  },
  'a name for an invitation': async ({ ana, typed }) => {
    await ana.type('/link')
    if (ana.see().includes('[Take it back]')) await ana.tap('Take it back', 'Link with someone')
    await ana.tap('Another name')
    await ana.type(typed)
    await ana.type('/link')
  },
  'a line beside an answer': async ({ ana, typed }) => {
    await ana.type('/checkin')
    await ana.tap('🟢', 'Add a little', 'In my own words')
    await ana.type(typed)
    await ana.type('/answers')
  },
  'a line right after an answer': async ({ ana, typed }) => {
    await ana.type('/checkin')
    await ana.tap('🟡')
    await ana.type(typed)
    if (ana.see().includes('Keep it with your answer?')) await ana.tap('Yes')
  },
  'something of one’s own': async ({ ana, typed }) => {
    await ana.type('/home')
    await ana.tap('Something of mine', 'Something else')
    await ana.type(typed)
    if (ana.see().includes('how do you feel about it')) await ana.tap('🟢')
    await ana.type('/answers')
  },
  'a city': async ({ ana, typed }) => {
    await ana.type('/when')
    await ana.tap('Set my time', 'Somewhere else')
    await ana.type(typed)
  },
  'a command, and what follows it': async ({ ana, typed }) => {
    await ana.type(`/${typed}`)
    await ana.type(`/start ${typed}`)
    await ana.type(`/checkin@attune_bot ${typed}`)
  },
  'anything at all, and as a change of what was said': async ({ ana, typed }) => {
    await ana.type(typed)
    const { id } = ana.phone.messages.findLast(({ from }) => from === 'me')!
    await ana.edit(id, `${typed} `)
  },
}

const PRESSABLE = /t\.me\/(?:x|evil)|(?<!\w)@(?:evil|everyone)|(?<![\w<])\/evil|https:\/\/x/

test.each(Object.entries(FIELDS))(
  'T12 T13 %s: nothing of it can be pressed, is read as markup, or hides anything in any chat or row',
  async (name, field) => {
    const [world, ana] = await settled({ actions: Number.POSITIVE_INFINITY })
    // A name has no room for more than one at a time.
    for (const typed of [
      ...(name.includes('name') ? MARKUP : PACKED),
      odd(1),
      odd(2).slice(0, 30),
      odd(3).slice(0, 14),
      'x'.repeat(4096),
    ])
      await field({ world, ana, typed })
    const sent = world.telegram.calls.map(({ method, params }) => ({ method, params: params as Sent }))
    for (const { method, params } of sent) expectHarmless(method, params)
    const { readable } = await dump(world.store)
    for (const { table, rows } of readable) for (const words of stringsIn(rows)) expectPlain(words, table)
  },
)

type Sent = {
  parse_mode?: string
  entities?: { type: string }[]
  link_preview_options?: object
  text?: string
}

function expectHarmless(method: string, params: Sent): void {
  expect(params, method).not.toHaveProperty('parse_mode')
  const kinds = (params.entities ?? []).map(({ type }) => type).filter((type) => type !== 'bold')
  expect(kinds, method).toEqual([])
  if (method === 'sendMessage' || method === 'editMessageText') {
    expect(params.link_preview_options).toEqual({ is_disabled: true })
    expect(`${params.text}`, method).not.toMatch(PRESSABLE)
  }
  for (const words of stringsIn(params)) expectPlain(words, method)
}
