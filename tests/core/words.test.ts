import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadWords } from '../../bots/words/words.ts'
import { text } from '../../core/model/page.ts'
import { HELPS } from '../../core/model/wish.ts'
import { shipped } from '../library.ts'

const { prompts, words } = shipped
const catalogue = readFileSync('core/locales/en.ftl', 'utf8')
const said = catalogue
  .split('\n')
  .filter((line) => !line.startsWith('#') && !line.startsWith('typed-'))
  .map((line) => line.replace(/^[a-z0-9-]+ =/, ''))
  .join('\n')
const asked = prompts.flatMap(({ words: { en } }) => Object.values(en)).join('\n')

test('R1 nowhere is there a streak, a point, a badge, a rate, a list of what was missed', () => {
  const scores =
    /streak|\bpoints?\b|badge|percent|%|\brate\b|\bscore|days since|in a row|leader|\bmissed (days?|questions?|check-ins?)|you('ve)? missed|level up|keep it up/i
  expect(`${said}\n${asked}`).not.toMatch(scores)
})

test('R7 every look ends with the sentence that the moment counts more', () => {
  expect(catalogue).toMatch(
    /looked-at =[\s\S]*?For now\. What \{ \$name \} tells you in the moment counts more\./,
  )
  expect(words.plain(text('faded', { name: 'Ana' }), 'en')).toBe(
    'This has faded. Only Ana knows how it is now.',
  )
})

test('R29 it promises no safety: not therapy, nobody watching, and tell them yourself', () => {
  expect(words.plain(text('no-therapy'), 'en')).toContain('not therapy, and not for emergencies')
  expect(words.plain(text('help-emergency'), 'en')).toContain('nobody watches here')
  expect(words.plain(text('matters-now', { name: 'Ben' }), 'en')).toBe(
    'If it matters right now, tell Ben yourself.',
  )
})

test('R35 what helps says that it is no yes, no contract, and allows nothing; no habit gives permission', () => {
  expect(words.plain(text('helps-allow-nothing'), 'en')).toBe(
    'Asking, stopping, pausing and sleeping need no agreement. Nothing here allows anything.',
  )
  expect(words.plain(text('line-is-no-contract'), 'en')).toMatch(
    /^This isn't a yes, and isn't a contract\. Nobody owes it/,
  )
  for (const what of HELPS)
    expect(words.plain(text(`habit-${what}`), 'en')).not.toMatch(
      /\b(yes|may|allow|always|must|promise|agree)/i,
    )
})

test('R34 what both chose is owed by nobody, and asked for all the same', () => {
  expect(words.plain(text('both-chose', { name: 'Ben', what: text('thing-hug') }), 'en')).toBe(
    'You and Ben both chose a hug. Nobody owes it. Ask all the same: what Ben tells you in the moment counts more.',
  )
})

test('R17 under Privacy it says that an emptied chat can be noticed, and a watched phone is not safe', () => {
  expect(words.plain(text('privacy-chat', { on: 'telegram' }), 'en')).toContain(
    'A cleaned-up chat can itself be noticed, and a watched phone is not safe.',
  )
})

test('R31 nothing hurries: no countdown, no last chance, no exclamation marks', () => {
  expect(said).not.toMatch(
    /!|hurry|last chance|don't forget|(?<!Set a )reminder|waiting for you|only \d+ (minutes|hours) left/i,
  )
})

test('R2 no words exist for who has answered, read, or is next', () => {
  expect(said).not.toMatch(
    /hasn't answered|already answered|your turn|is waiting|has seen|seen by|read at|last active/i,
  )
})

test('R18 what a lock screen can show is one neutral line', () => {
  expect(words.plain(text('cover-moment'), 'en')).toBe('A moment for you.')
  expect(loadWords('core/locales', prompts).plain(text('short-description'), 'en')).not.toMatch(
    /consent|color|partner|touch/i,
  )
})
