import { basename } from 'node:path'
import { z } from 'zod'
import { lintSaid, type SaidRule } from '../../core/lint/lint-said.ts'
import type { Path } from '../../core/model/path.ts'
import { depths, type Lists, type Prompt } from '../../core/model/prompts.ts'
import { BEGINNING } from '../../core/path/beginning.ts'
import { notingFaults, Refused, refusalOf } from '../../db/start-refused.ts'
import { packsIn } from './prompt-packs.ts'
import { called, checked, inLanguages, key, line, readJson } from './prompt-words.ts'

const said = inLanguages(line)
const path = z.strictObject({
  id: key,
  by: line.max(60, 'use 60 characters or fewer'),
  name: said,
  steps: z
    .array(z.strictObject({ prompt: z.string(), why: said }))
    .min(2, 'a path has two questions or more')
    .max(60, 'a path has 60 questions or fewer'),
})
const pack = z.looseObject({
  prompts: z.array(z.unknown()).default([]),
  paths: z.array(z.unknown()).default([]),
})
const named = z.looseObject({ id: z.string() })

const LONGEST_NAME = 28

const fixes: Partial<Record<SaidRule, string>> = {
  'names-goal': 'take the goal out: a path leads nowhere in particular',
  question: 'say it without a question: the question is the prompt',
  'too-heavy': 'say it more lightly',
  'no-links': 'take out links and mentions',
  'one-person': 'leave out names and roles',
  'too-explicit': 'leave out anatomy and explicit acts',
  'not-allowed-word': 'take out the word that presses, praises or counts',
}

/** What a path is checked against: the questions there are, and those that are there but have faults of their own. */
type Beside = { lists: Lists; prompts: readonly Prompt[]; faulty: ReadonlySet<string> }

/** The paths of every pack in a folder; or an error with a line for each fault, that names the file, the path and the fix. */
export function readPaths(folder: string, lists: Lists, prompts: readonly Prompt[]): Path[] {
  const packs = packsIn(folder).flatMap((path) =>
    readable(path).map((its) => ({ file: basename(path), ...its })),
  )
  const ids = packs.flatMap((one) => one.prompts.flatMap((entry) => idOf(entry) ?? []))
  const beside = { lists, prompts, faulty: new Set(ids) }
  const [faults, taken] = [[] as string[], new Set<string>([BEGINNING.id])]
  const read = (entry: unknown, where: string): Path[] => {
    const id = idOf(entry)
    if (id !== undefined && taken.has(id)) faults.push(`${where}: this id is taken; choose another`)
    if (id !== undefined) taken.add(id)
    return notingFaults(faults, () => readPath(entry, where, beside))
  }
  const found = packs.flatMap(({ file, paths }) =>
    paths.flatMap((entry, i) => read(entry, `${file}, path ${nameOf(entry, i)}`)),
  )
  if (faults.length > 0) throw new Refused(faults.join('\n'))
  return found
}

const idOf = (entry: unknown): string | undefined => named.safeParse(entry).data?.id

const nameOf = (entry: unknown, index: number): string => {
  const id = idOf(entry)
  return id === undefined ? `number ${index + 1}` : called(id)
}

/** What can be read of a pack; what can't is told where its questions are read. */
function readable(file: string): z.infer<typeof pack>[] {
  const found: z.infer<typeof pack>[] = []
  refusalOf(() => found.push(readJson(pack, file)))
  return found
}

function readPath(entry: unknown, where: string, beside: Beside): Path {
  const { id, by, name, steps } = checked(path, entry, where)
  const faults = [
    ...ofAuthor(by, beside),
    ...ofName(name, beside),
    ...steps.flatMap((_, i) => ofStep(steps, i, beside)),
  ]
  if (faults.length > 0) throw new Refused(`${where}: ${faults.join('; ')}`)
  return { id, by, names: name, steps: steps.map((step) => ({ ...step, about: null })) }
}

type Said = z.infer<typeof said>
type Steps = z.infer<typeof path>['steps']

/** Whoever wrote it is called by a name, and nothing leads out of the chat. */
const ofAuthor = (by: string, { lists }: Beside): string[] =>
  lintSaid(by, 'en', lists).includes('no-links') ? ['"by": write a name, without a link (no-links)'] : []

const ofName = (name: Said, { lists }: Beside): string[] => [
  ...Object.entries(name)
    .filter(([, words]) => words.length > LONGEST_NAME)
    .map(([language]) => `the name in "${language}" has more than ${LONGEST_NAME} characters; shorten it`),
  ...ofWords('the name', name, lists),
]

function ofStep(steps: Steps, i: number, { lists, prompts, faulty }: Beside): string[] {
  const { prompt: id, why } = steps[i]!
  const at = (step: number) => prompts.find((prompt) => prompt.id === steps[step]?.prompt)
  const [prompt, before] = [at(i), at(i - 1)]
  const depth = (one: Prompt) => depths.indexOf(one.depth)
  const says = (wrong: boolean | undefined, fault: string) => (wrong ? [`step ${i + 1}: ${fault}`] : [])
  return [
    ...says(!prompt && !faulty.has(id), `no question is called ${called(id)}`),
    ...says(prompt?.retired, `"${id}" is asked no more; take another`),
    ...says(prompt && !prompt.audience.includes('self'), `take a question that has "self" in its "audience"`),
    ...says(steps.findIndex((step) => step.prompt === id) < i, `"${id}" comes earlier, too; leave one out`),
    ...says(
      prompt && before && depth(prompt) > depth(before),
      `"${id}" is deeper than the one before it; a path never goes deeper as it goes on`,
    ),
    ...ofWords(`step ${i + 1}`, why, lists),
  ]
}

const ofWords = (what: string, words: Said, lists: Lists): string[] =>
  Object.entries(words).flatMap(([language, line]) =>
    lintSaid(line, language, lists).map(
      (rule) => `${what}, "${language}": ${fixes[rule] ?? 'say it otherwise'} (${rule})`,
    ),
  )
