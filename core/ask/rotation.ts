import {
  type Audience,
  type Depth,
  isFor,
  type Plannable,
  type Setting,
  type Theme,
} from '../model/prompts.ts'
import { addDays, type Day } from '../model/time.ts'

/** What a question is drawn from: a circle, its plan so far (earliest first), the date; no answers (R27). */
export type Plan<P extends Plannable = Plannable> = {
  prompts: readonly P[]
  history: readonly { day: Day; prompt: string }[]
  /** How many days, or questions, came before. */
  planned: number
  date: Day
  audience: Audience
  setting: Setting
  depth: Depth
  /** Leaves out what is not for the person concerned; absent where others are asked the same (R27). */
  suits?: (prompt: P) => boolean
  /** A number of [0, 1) that chooses among the prompts that the rules leave. */
  draw: number
}

type Past = {
  planned: number
  prompts: Plannable[]
  themes: readonly Theme[]
  isFresh: (prompt: Plannable) => boolean
  mixes: boolean
}

type Rule = (past: Past) => (prompt: Plannable) => boolean

const repeatDays = 60

// The most important first; a rule that would leave nothing of what those before it left gives way.
const rules: readonly Rule[] = [
  atFirst((prompt) => prompt.depth === 'everyday'),
  mixed(atFirst(canBeShown)),
  mostOf(2, 7, (prompt) => prompt.depth === 'intimate'),
  mixed(mostOf(1, 7, (prompt) => !canBeShown(prompt))),
  mixed(mostOf(1, 14, (prompt) => prompt.rehearses === true)),
  ({ prompts }) =>
    ({ theme }) =>
      theme !== prompts.at(-1)?.theme,
  mostOf(2, 7, (prompt) => prompt.theme === 'touch'),
  oneOf(7, () => ['celebrate', 'space']),
  mixed(({ isFresh }) => isFresh),
  mixed(({ prompts }) => {
    const lately = prompts.slice(-7).map(({ theme }) => theme)
    return ({ theme }) => lately.filter((it) => it === theme).length < 2
  }),
  mixed(oneOf(12, ({ themes }) => themes)),
  mixed(({ prompts }) => {
    const enough = prompts.slice(-6).filter(({ today }) => today).length >= 4
    return ({ today }) => enough || today === true
  }),
]

function canBeShown({ shareable }: Plannable): boolean {
  return shareable !== false
}

/** What holds for the first seven questions. */
function atFirst(claim: (prompt: Plannable) => boolean): Rule {
  return ({ planned }) =>
    (prompt) =>
      planned >= 7 || claim(prompt)
}

/** No more than so many of such prompts among any so many questions. */
function mostOf(most: number, among: number, such: (prompt: Plannable) => boolean): Rule {
  return ({ prompts }) => {
    const full = prompts.slice(1 - among).filter(such).length >= most
    return (prompt) => !full || !such(prompt)
  }
}

/** Each of these themes, where a circle has it, among any so many questions: the one away longest comes in time. */
function oneOf(among: number, of: (past: Past) => readonly Theme[]): Rule {
  return (past) => {
    const wanted = of(past).filter((theme) => past.themes.includes(theme))
    const away = (theme: Theme) =>
      past.prompts.length - 1 - past.prompts.findLastIndex((it) => it.theme === theme)
    const late = wanted.filter((theme) => away(theme) >= among - wanted.length)
    const due = late.sort((a, b) => away(b) - away(a))[0]
    return ({ theme }) => theme === (due ?? theme)
  }
}

/** A rule for what partners are asked where the library says what is of today; days begun before it did are drawn as they were (R27). */
function mixed(rule: Rule): Rule {
  return (past) => (past.mixes ? rule(past) : () => true)
}

/** The id of a circle's question for a date: one not asked for 60 days, else the one asked longest ago. */
export function planNext<P extends Plannable>(plan: Plan<P>): string {
  const { prompts, history, date, draw, suits = () => true } = plan
  const fitting = prompts.filter((prompt) => isFor(prompt, plan) && suits(prompt))
  if (fitting.length === 0) throw new Error('No prompt fits this circle: add an everyday one to the packs.')
  const dates = new Map(history.map((it) => [it.prompt, it.day]))
  const asked = (prompt: Plannable) => dates.get(prompt.id) ?? ''
  const longAgo = addDays(date, -repeatDays)
  const isFresh = (prompt: Plannable) => asked(prompt) <= longAgo
  const past = { ...remember(plan, fitting), isFresh }
  const left = rules.reduce<readonly Plannable[]>((some, rule) => narrow(some, rule(past)), fitting)
  const fresh = left.filter(isFresh)
  return (fresh[Math.floor(draw * fresh.length)] ?? longestAgo(left, asked)).id
}

type Before = Pick<Plan, 'prompts' | 'history' | 'planned' | 'audience'>

function remember(before: Before, fitting: readonly Plannable[]): Omit<Past, 'isFresh'> {
  const { prompts: library, history, planned, audience } = before
  const byId = new Map(library.map((prompt) => [prompt.id, prompt]))
  const prompts = history.flatMap((it) => byId.get(it.prompt) ?? [])
  const themes = [...new Set(fitting.map(({ theme }) => theme))]
  const mixes = audience === 'partners' && library.some(({ today }) => today === true)
  return { planned, prompts, themes, mixes }
}

function narrow(prompts: readonly Plannable[], keeps: (prompt: Plannable) => boolean): readonly Plannable[] {
  const kept = prompts.filter(keeps)
  return kept.length > 0 ? kept : prompts
}

function longestAgo(prompts: readonly Plannable[], asked: (prompt: Plannable) => Day): Plannable {
  return prompts.reduce((one, other) => (asked(other) < asked(one) ? other : one))
}
