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

type Past = { planned: number; prompts: Plannable[]; wanted: Theme[] }

type Rule = (prompt: Plannable, past: Past) => boolean

const repeatDays = 60

// The most important first; a rule that would leave nothing of what those before it left gives way.
const rules: readonly Rule[] = [
  (prompt, past) => past.planned >= 7 || prompt.depth === 'everyday',
  (prompt, past) => prompt.depth !== 'intimate' || lastSix(past, (it) => it.depth === 'intimate') < 2,
  (prompt, past) => prompt.theme !== past.prompts.at(-1)?.theme,
  (prompt, past) => prompt.theme !== 'touch' || lastSix(past, (it) => it.theme === 'touch') < 2,
  (prompt, past) => prompt.theme === (due(past) ?? prompt.theme),
]

/** The id of a circle's question for a date: one not asked for 60 days, else the one asked longest ago. */
export function planNext<P extends Plannable>(plan: Plan<P>): string {
  const { prompts, history, date, draw, suits = () => true } = plan
  const fitting = prompts.filter((prompt) => isFor(prompt, plan) && suits(prompt))
  if (fitting.length === 0) throw new Error('No prompt fits this circle: add an everyday one to the packs.')
  const past = remember(plan, fitting)
  const left = rules.reduce<readonly Plannable[]>(
    (some, rule) => narrow(some, (it) => rule(it, past)),
    fitting,
  )
  const dates = new Map(history.map((it) => [it.prompt, it.day]))
  const asked = (prompt: Plannable) => dates.get(prompt.id) ?? ''
  const fresh = left.filter((prompt) => asked(prompt) <= addDays(date, -repeatDays))
  return (fresh[Math.floor(draw * fresh.length)] ?? longestAgo(left, asked)).id
}

type Before = Pick<Plan, 'prompts' | 'history' | 'planned'>

function remember({ prompts: library, history, planned }: Before, fitting: readonly Plannable[]): Past {
  const byId = new Map(library.map((prompt) => [prompt.id, prompt]))
  const prompts = history.flatMap((it) => byId.get(it.prompt) ?? [])
  const wanted = (['celebrate', 'space'] as const).filter((theme) => fitting.some((it) => it.theme === theme))
  return { planned, prompts, wanted }
}

function narrow(prompts: readonly Plannable[], keeps: (prompt: Plannable) => boolean): readonly Plannable[] {
  const kept = prompts.filter(keeps)
  return kept.length > 0 ? kept : prompts
}

function longestAgo(prompts: readonly Plannable[], asked: (prompt: Plannable) => Day): Plannable {
  return prompts.reduce((one, other) => (asked(other) < asked(one) ? other : one))
}

function lastSix(past: Past, matches: (prompt: Plannable) => boolean): number {
  return past.prompts.slice(-6).filter(matches).length
}

// The theme that has been away longest, in time for every wanted one to be among any seven.
function due({ prompts, wanted }: Past): Theme | undefined {
  const away = (theme: Theme) => prompts.length - 1 - prompts.findLastIndex((it) => it.theme === theme)
  return wanted.filter((theme) => away(theme) >= 7 - wanted.length).sort((a, b) => away(b) - away(a))[0]
}
