import { settings } from '../settings/settings.ts'
import type { Ask } from './ask.ts'
import { writable } from './env-file.ts'

type Name = 'ATTUNE_RUN_BY' | 'ATTUNE_HELP'

/** What is asked for, what it is called, what is there already, and whether it may be left out. */
export type Wish = { name: Name; what: string; there?: string; optional?: boolean }

/** Asks for a setting until it is one; what is there already stays unless something else is typed. */
export async function askFor(ask: Ask, { name, what, there = '', optional = false }: Wish): Promise<string> {
  if (there) console.info(`   There is already: ${there}`)
  for (;;) {
    const value = unquoted(await ask(`   ${what}${onEnter(there, optional)}: `)) || there
    if (value === '' && optional) return value
    const wrong = unfit(name, value)
    if (!wrong) return value
    console.info(`   This ${wrong}.`)
  }
}

/** What was typed, without quotation marks around the whole of it: so comes a file that was dragged to the terminal. */
const unquoted = (typed: string): string => typed.replace(/^(["'])(.*)\1$/, '$2')

function onEnter(there: string, optional: boolean): string {
  if (there) return ' (Enter keeps it)'
  return optional ? ' (Enter for none)' : ''
}

function unfit(name: Name, value: string): string | undefined {
  if (value === '') return 'is needed'
  if (!writable(value)) return 'has every kind of quotation mark in it. Leave one kind out'
  return settings.shape[name].safeParse(value).error?.issues[0]?.message
}
