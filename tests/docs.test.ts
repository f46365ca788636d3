import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const RULES = Array.from({ length: 37 }, (_, i) => `R${i + 1}`)
const ATTACKS = Array.from({ length: 15 }, (_, i) => `T${i + 1}`)
const DOCS = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('tests')]

const principles = readFileSync('docs/PRINCIPLES.md', 'utf8')

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))
}

/** Every link of a text to somewhere in the repository: its label, and the file. */
const linksIn = (text: string, from: string): [label: string, file: string][] =>
  [...text.matchAll(/\[([^\]]*)\]\((?!\w+:)([^)#]+)[^)]*\)/g)].map(([, label, to]) => [
    label!,
    join(dirname(from), to!),
  ])

/** What a heading is called in a link. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\d _-]/gu, '')
    .replaceAll(' ', '-')

/** The rules that the names of a file's tests begin with. */
function provenIn(file: string): string[] {
  const names = readFileSync(file, 'utf8').matchAll(/['"`]((?:[RT]\d+ )+)\S/g)
  return [...names].flatMap(([, ids]) => ids!.trim().split(' '))
}

const lineOf = (rule: string): string | undefined =>
  principles.split('\n').find((line) => line.startsWith(`- **${rule} · `))

describe('PRINCIPLES', () => {
  test.each(RULES)('%s has a line, and every test it names proves it', (rule) => {
    const files = linksIn(lineOf(rule) ?? '', 'docs/PRINCIPLES.md').map(([, file]) => file)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(provenIn(file), file).toContain(rule)
  })

  test('no rule is there that is none', () => {
    const told = principles.match(/\bR\d+\b/g) ?? []
    expect([...new Set(told)].sort()).toEqual(RULES.toSorted())
  })
})

test.each(DOCS)('every link of %s leads somewhere', (file) => {
  const links = linksIn(readFileSync(file, 'utf8'), file)
  expect(links.filter(([, to]) => !existsSync(to))).toEqual([])
})

test.each(DOCS)('every link of %s to a heading finds it', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([\w./]*)#([^)]+)\)/g)]
  const lost = links.filter(([, to, heading]) => {
    const there = readFileSync(to ? join(dirname(file), to) : file, 'utf8')
    return ![...there.matchAll(/^#+ (.+)$/gm)].some(([, title]) => anchorOf(title!) === heading)
  })
  expect(lost.map(([link]) => link)).toEqual([])
})

test.each(DOCS)('every file of code that %s names is there', (file) => {
  const inFolders = ['bots', 'core', 'db', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const code = [...readdirSync('.'), ...inFolders].map((path) => `/${path}`)
  const named = [...readFileSync(file, 'utf8').matchAll(/`([\w./-]+\.[tj]s)`/g)].map(([, name]) => name!)
  expect(named.filter((name) => !code.some((path) => path.endsWith(`/${name}`)))).toEqual([])
})

test.each(DOCS)('every command in %s is one', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = [...readFileSync(file, 'utf8').matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test.each(DOCS)('what %s has to be pasted works in any shell: some take a comment for words', (file) => {
  const lines = [...readFileSync(file, 'utf8').matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, it]) =>
    it!.split('\n'),
  )
  expect(lines.filter((line) => /(^|\s)#/.test(line))).toEqual([])
})

test('every paper and picture that Attune sends somebody to is there', () => {
  const code = ['bots', 'db'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  const named = [...code.join().matchAll(/\bdocs\/[\w./-]+\w|\b[A-Z]+\.md\b/g)].map(([path]) => path)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !existsSync(path) && !existsSync(join('docs', path)))).toEqual([])
})

test.each(ATTACKS)('THREATS has a line for %s, and every test it names tries it', (attack) => {
  const line = readFileSync('docs/THREATS.md', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`| ${attack} |`))
  const files = linksIn(line ?? '', 'docs/THREATS.md').flatMap(([, file]) =>
    file.endsWith('.ts') ? [file] : [],
  )
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) expect(provenIn(file), file).toContain(attack)
})

test('where THREATS names a rule with a test, the test proves that rule', () => {
  const links = linksIn(readFileSync('docs/THREATS.md', 'utf8'), 'docs/THREATS.md')
  const rules = links.filter(([label]) => /^[RT]\d+$/.test(label))
  expect(rules.length).toBeGreaterThan(0)
  for (const [rule, file] of rules) expect(provenIn(file), file).toContain(rule)
})

describe('what tells newcomers how to test', () => {
  const file = 'tests/README.md'
  const told = readFileSync(file, 'utf8')

  test('names every file that helps tests', () => {
    const named = linksIn(told, file).map(([, to]) => to)
    const helpers = readdirSync('tests', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join('tests', name))
    expect(helpers.filter((helper) => !named.includes(helper))).toEqual([])
  })

  test('shows tests as they are', () => {
    const examples = [...told.matchAll(/^From \[.*?\]\((.*?)\)[\s\S]*?```ts\n([\s\S]*?)```/gm)]
    expect(examples.length).toBe(4)
    for (const [, from, example] of examples)
      expect(readFileSync(join('tests', from!), 'utf8')).toContain(example)
  })
})
