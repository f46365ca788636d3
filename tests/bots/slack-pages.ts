import fc from 'fast-check'
import type { Button, Field, Message, Page, Text } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import type { Prompt } from '../../core/model/prompts.ts'
import { anySign } from '../any-sign.ts'
import { wordsOf } from './words-of.ts'

const prompts = [
  {
    id: 'hug',
    words: { en: { name: 'HUG', text: 'HUG text', green: 'HUG g', yellow: 'HUG y', red: 'HUG r' } },
  },
] as unknown as Prompt[]

/** The words that tests of Slack need. */
export const SLACK_WORDS = wordsOf(
  `
moment = A moment for you.
cover-moment = A moment, neutral.
open = Open
fill-in = Fill it in
close = Close
done = That's done.
one-moment = One moment.
too-slow = That took too long. Please tap once more.
didnt-get-through = That didn't get through, please try again.
modal-title = Attune
title-ask = Ask this room
go-on = Go on
which-channel = In which channel?
choose-channel = A channel
not-in-channel = I'm not in that channel.
archived-channel = That channel is archived.
typed-stop-strong = stop
typed-stop-weak = para
typed-stop-beside = please
typed-stop-negation = never
typed-stop-everyday = bus stop
ready = 🟢 ● ready
seen = They'll see you as **{ $name }**.
within = un**{ $name }**ed
say = { $words }
said = { $words }. Kept for you alone.
slowly = One thing at a time, please.
`,
  { prompts },
)

const tricky = fc.constantFrom(
  ...['<!channel>', '<@U123>', '<https://x.org|here>', '&lt;!here&gt;', 'https://x.org', '*b* _i_ ~s~ `c`'],
  ...[
    '> quoted',
    '```\ncode',
    '💚👩‍👩‍👧',
    'مرحبا بالعالم',
    'שלום',
    '\ud83d',
    '',
    ' ',
    '\n\n',
    'x'.repeat(3000),
  ],
  ...['&'.repeat(3000), '🟢 ● '.repeat(800), '\u202e gnp', '**bold**', '<'.repeat(2999)],
)

/** Words as people, and people who want to break something, may type them. */
const anyWords = fc.oneof(
  tricky,
  fc.string({ unit: anySign }),
  fc.array(tricky, { maxLength: 4 }).map((all) => all.join(' ')),
)

/** Any text, with whatever people may have typed in it. */
export const anyText: fc.Arbitrary<Text> = fc.oneof(
  anyWords.map((words) => made('say', { words })),
  anyWords.map((name) => made('seen', { name })),
  fc.constantFrom<Text>(made('moment'), made('ready'), { prompt: 'hug', part: 'text' }),
  fc.constant<Text>(made('say', { words: { prompt: 'hug', part: 'green' } })),
)

const anyAction = fc.stringMatching(/^[a-z]{1,20}\/[0-9a-z]{1,16}$/)
const anyButton: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ text: anyText, action: anyAction }),
  fc.record({ text: anyText, open: fc.oneof(fc.webUrl(), fc.string()) }),
  fc.record({ text: anyText, copy: anyWords }),
)

const anyOptions = fc.array(fc.record({ text: anyText, value: fc.stringMatching(/^[a-z0-9]{0,20}$/) }), {
  maxLength: 130,
})
const known = { label: anyText, hint: fc.option(anyText, { nil: undefined }) }
const anyClock = fc.constantFrom('09:30', '24:00', '')

const anyField = (name: string): fc.Arbitrary<Field> =>
  fc.oneof(
    fc.record({
      ...{ ...known, name: fc.constant(name), kind: fc.constant('line' as const) },
      most: fc.integer({ min: 0, max: 5000 }),
      value: anyWords,
    }),
    fc.record({
      ...{ ...known, name: fc.constant(name), kind: fc.constant('one' as const) },
      ...{ options: anyOptions, value: fc.constantFrom('a', '') },
      live: fc.constantFrom(true as const, undefined),
    }),
    fc.record({
      ...{ ...known, name: fc.constant(name), kind: fc.constant('some' as const) },
      ...{ options: anyOptions, values: fc.constant(['a', 'b']) },
    }),
    fc.record({ ...known, name: fc.constant(name), kind: fc.constant('clock' as const), value: anyClock }),
    fc.record({
      ...known,
      name: fc.constant(name),
      kind: fc.constant('day' as const),
      value: fc.constant('2026-11-22'),
    }),
  )

const anyForm = fc.record({
  action: anyAction,
  submit: anyText,
  keeps: fc.integer({ min: 0, max: 9 }),
  fields: fc.tuple(anyField('a'), anyField('b'), anyField('c')),
  draw: fc.option(anyAction, { nil: undefined }),
})

/** A page as it may come, and as none should. */
export const anyPage = fc.record(
  {
    text: fc.array(anyText, { maxLength: 60 }),
    buttons: fc.array(fc.array(anyButton, { maxLength: 30 }), { maxLength: 6 }),
    form: anyForm,
    file: fc.record({ name: fc.constant('attune.csv'), content: anyWords.map((words) => words.repeat(50)) }),
  },
  { requiredKeys: ['text', 'buttons'] },
) as fc.Arbitrary<Page>

/** Any message. */
export const anyMessage: fc.Arbitrary<Message> = fc.record({
  ...{ line: anyPage, page: anyPage, open: fc.boolean() },
  ...{ free: fc.constant(false), sound: fc.constant(false) },
})

/** Where a message or view could be taken for a mention or a link, or cuts an entity in two. */
export function mentions(shown: { text?: string; blocks?: unknown }): string[] {
  const marked = [shown.text ?? '']
  JSON.stringify(shown.blocks, (_, value) => {
    if (value?.type === 'mrkdwn') marked.push(value.text)
    return value
  })
  return marked.filter((text) => /[<>]|&(?!amp;|lt;|gt;)/.test(text))
}
