import { expect } from 'vitest'

/** What an app could take for markup, a link, a mention, a command or a mark of ours. */
export const MARKUP = [
  '<!channel>',
  '<@U1EVIL>',
  '<https://x|y>',
  '</b><a href="tg://user?id=1">',
  '`x` ```y```',
  '@everyone',
  '[x](t.me/x)',
  '*b* _i_ ~s~',
  'a\n> b',
  't.me/evil',
  '@evil_bot',
  '/evil_bot',
  '&lt;!here&gt;',
  '{ $name }',
  '\u0002b\u0002 \u0003\u0004\u0005\u0006',
  '%s {x} \\u0041',
]

/** The same, several in a line that can be kept. */
export const PACKED = [0, 3, 6, 9, 12, 15].map((at) => MARKUP.slice(at, at + 3).join(' '))

const SIGNS = [
  ...[
    'a',
    'Z',
    ' ',
    '\n',
    '\t',
    '.',
    '<',
    '@',
    'é',
    'ß',
    'ﷺ',
    '\u0000',
    '\u0007',
    '\u007f',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u0301',
    '\u0489',
    '\u{e0001}',
    '\u{e0041}',
  ],
  ...[
    '\ud83d',
    '\udc4d',
    '👍🏽',
    '👨‍👩‍👧',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'क्‍',
    'ا\u200cب',
    '\u{10ffff}',
    '\ue000',
    '\u2800',
    '葛\u{e0100}',
  ],
]

/** 4,096 units of whatever a keyboard can't type, the same for the same number. */
export function odd(seed: number): string {
  let words = ''
  for (let i = seed; words.length < 4096; i++)
    words += SIGNS[(i * i * 31 + seed * 7 + (i >> 3)) % SIGNS.length]
  return words.slice(0, 4096)
}

// Two joiners that some scripts spell with stand among the format characters, and tags in the flags of countries.
const HIDING = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2065\ufeff\u00ad\u2028\u2029]|\p{M}{5}/u

/** Words that hide nothing and turn nothing around, in letters that there are. */
export function expectPlain(words: string, where: string): void {
  expect(words.isWellFormed(), `${where}: half a character`).toBe(true)
  // Attune itself sets apart what is read the other way round.
  const inside = words.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1')
  expect(inside.replaceAll('\n', ''), where).not.toMatch(HIDING)
}

/** Every string in something that is sent or stored. */
export const stringsIn = (it: unknown): string[] =>
  typeof it === 'string'
    ? [it]
    : typeof it === 'object' && it !== null
      ? Object.values(it).flatMap(stringsIn)
      : []
