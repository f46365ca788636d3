import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readLibrary } from '../../bots/words/library.ts'
import { readLists } from '../../bots/words/lint-lists.ts'
import { readPacks } from '../../bots/words/prompt-packs.ts'
import { refusalOf } from '../../db/start-refused.ts'
import { shipped } from '../library.ts'
import { tempDir } from '../temp-dir.ts'

const lists = readLists('core/lint')

let folder: string
beforeEach(() => {
  folder = tempDir()
})

const words = {
  name: 'a hand on an arm',
  text: 'A hand on your arm for one song, and then it lifts. How is that for you?',
  green: 'easy',
  yellow: 'maybe, lighter',
  red: 'rather not today',
}
const arm = {
  id: 'hand-on-arm',
  theme: 'touch',
  depth: 'everyday',
  audience: ['partners'],
  setting: 'either',
  when: 'any',
  shareable: true,
  words: { en: words },
}

/** Writes a pack and reads the folder. */
function read(...prompts: unknown[]) {
  writeFileSync(join(folder, 'ours.json'), JSON.stringify({ prompts }))
  return readPacks(folder, lists)
}

describe('a pack of our own', () => {
  test('is read as it was written', () => {
    expect(read(arm)).toEqual([arm])
  })

  test('may carry limits and more languages', () => {
    const german = { ...words, name: 'eine Hand auf einem Arm' }
    const wide = { ...arm, chips: ['pace', 'end'], words: { en: words, de: german } }
    expect(read(wide)).toEqual([wide])
  })

  test('stands beside others, in the order of their names; other files are left alone', () => {
    writeFileSync(join(folder, 'also.json'), JSON.stringify({ prompts: [{ ...arm, id: 'also' }] }))
    writeFileSync(join(folder, 'notes.txt'), 'not a pack')
    expect(read(arm).map((prompt) => prompt.id)).toEqual(['also', 'hand-on-arm'])
  })

  test('the shipped ones are whole', () => {
    expect(shipped.prompts.length).toBeGreaterThanOrEqual(70)
  })
})

describe('beside what comes with Attune', () => {
  test('packs of one’s own add their questions, in whatever language they have words for', () => {
    writeFileSync(join(folder, 'ours.json'), JSON.stringify({ prompts: [arm] }))
    const { prompts, words: all } = readLibrary(undefined, { packs: folder })
    expect(prompts.at(-1)).toEqual({ ...arm, added: true })
    expect(all.plain({ prompt: 'hand-on-arm', part: 'green' }, 'de')).toBe('easy')
  })

  test('they can’t take the place of a question that is there', () => {
    writeFileSync(join(folder, 'ours.json'), JSON.stringify({ prompts: [{ ...arm, id: 'hug-hello' }] }))
    expect(() => readLibrary(undefined, { packs: folder })).toThrow(
      `ours.json, prompt "hug-hello": this id is taken in Attune's own; choose another`,
    )
  })

  test('all that is wrong in any of them is said at once, each with its cure', () => {
    const praised = { ...arm, words: { en: { ...words, red: 'sorry, rather not' } } }
    writeFileSync(
      join(folder, 'also.json'),
      JSON.stringify({ prompts: [praised, { ...arm, theme: 'tuch' }] }),
    )
    writeFileSync(join(folder, 'broken.json'), '{ "prompts": [')
    mkdirSync(join(folder, 'folder.json'))
    expect(refusalOf(() => readPacks(folder, lists))?.split('\n')).toEqual([
      'also.json, prompt "hand-on-arm": take the apology out of the readings (apologizes)',
      'also.json, prompt "hand-on-arm": this id is taken in also.json; choose another',
      expect.stringMatching(/^also.json, prompt "hand-on-arm": theme: /),
      expect.stringMatching(/^broken.json: write it as valid JSON/),
      'folder.json: make it a file that this user may read',
    ])
  })
})

describe('a mistake in a pack is named, with its file, its prompt and the fix', () => {
  test('a word of the rules', () => {
    const praised = { ...arm, words: { en: { ...words, red: 'sorry, rather not' } } }
    expect(() => read(praised)).toThrow(
      'ours.json, prompt "hand-on-arm": take the apology out of the readings (apologizes)',
    )
  })

  test('a word that presses, with where such words stand', () => {
    const pressed = { ...arm, words: { en: { ...words, text: 'You should hug. How is that for you?' } } }
    expect(() => read(pressed)).toThrow(
      /take out the word that presses.*; core\/lint has them under "not-allowed-word"/,
    )
  })

  test('a misspelled theme', () => {
    expect(() => read({ ...arm, theme: 'tuch' })).toThrow(/ours.json, prompt "hand-on-arm": theme: .*"touch"/)
  })

  test('something that does not belong', () => {
    expect(() => read({ ...arm, streak: 3 })).toThrow(/prompt "hand-on-arm": .*streak/)
    expect(() => read({ ...arm, words: { en: { ...words, hint: 'x' } } })).toThrow(/words.en: .*hint/)
  })

  test('words that are missing', () => {
    expect(() => read({ ...arm, words: {} })).toThrow(/prompt "hand-on-arm": words.en/)
  })

  test('an id that could not be kept', () => {
    expect(() => read({ ...arm, id: 'Hand on arm' })).toThrow(/"Hand on arm": id: use small letters/)
    expect(() => read({ ...arm, id: 'a'.repeat(33) })).toThrow('use 32 characters or fewer')
  })

  test('a prompt without an id, by its number', () => {
    expect(() => read(arm, { ...arm, id: undefined })).toThrow(/ours.json, prompt number 2: id/)
  })

  test('an id that is there twice, in the same file or another', () => {
    expect(() => read(arm, arm)).toThrow('this id is taken in ours.json; choose another')
    writeFileSync(join(folder, 'also.json'), JSON.stringify({ prompts: [arm] }))
    expect(() => read(arm)).toThrow('ours.json, prompt "hand-on-arm": this id is taken in also.json')
  })

  test('a file that is not JSON, or not a pack', () => {
    writeFileSync(join(folder, 'ours.json'), '{ "prompts": [')
    expect(() => readPacks(folder, lists)).toThrow('ours.json: write it as valid JSON')
    writeFileSync(join(folder, 'ours.json'), '[]')
    expect(() => readPacks(folder, lists)).toThrow(/ours.json: the whole/)
  })
})

describe('a pack that means no good is refused in one sentence, if it', () => {
  test.each([
    ['turns letters around', { text: 'How is a \u202equiet hour\u202c for you?' }, /turns letters around/],
    ['shows nothing', { red: '\u200b' }, /what nobody sees/],
    ['piles marks on a letter', { name: `a${'\u0301'.repeat(9)} song` }, /what nobody sees/],
    ['has lines', { text: 'A song?\n\nAnd then?' }, /write it in one line/],
    ['leads elsewhere', { text: 'How is https://x.org for you?' }, /take out links and mentions/],
    ['calls somebody in Slack', { green: '<@U0AAAAA12BC>' }, /take out links and mentions/],
    ['means the same by each color', { yellow: 'easy', red: 'Easy' }, /a meaning of its own/],
    ['asks nothing', { text: 'A hand on your arm for one song.' }, /write the text as a question/],
    ['writes no end', { text: `A song${' so'.repeat(9000)}?` }, /use 500 characters or fewer/],
  ])('%s', (_, fault, says) => {
    const [only, ...others] = refusalOf(() => read({ ...arm, words: { en: { ...words, ...fault } } }))!.split(
      '\n',
    )
    expect(only).toMatch(says)
    expect(others).toEqual([])
  })

  test('calls a language what is none', () => {
    expect(refusalOf(() => read({ ...arm, words: { en: words, 'so\u001b[2J': words } }))).toMatch(
      /call languages as in "de"/,
    )
  })

  test('is no file, and would never end', () => {
    symlinkSync('/dev/zero', join(folder, 'zero.json'))
    expect(refusalOf(() => read(arm))).toBe('zero.json: make it a file that this user may read')
  })

  test('hides in its id what a terminal obeys', () => {
    expect(refusalOf(() => read({ ...arm, id: '\u001b[2J\u202ehug' }))).toMatch(/prompt "\[2Jhug": id: /)
  })
})

test('a file called words stands in nobody’s way, and a pack may be called PACK.JSON', () => {
  writeFileSync(join(folder, 'words'), 'mine')
  writeFileSync(join(folder, 'PACK.JSON'), JSON.stringify({ prompts: [arm] }))
  expect(readPacks(folder, lists)).toEqual([arm])
})
