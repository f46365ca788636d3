import type { Ask } from './ask.ts'

/** What a token opens; or, in words, that it is of no use, or what to mend before it is tried again. */
export type Tried<Opens> = { opens: Opens } | { useless: string } | { mend: string }

/** A token to be asked for: what it is called, what is there, how it is tried, and what to call it then. */
export type TokenWish<Opens> = {
  what: string
  there?: string
  attempt: (token: string) => Promise<Tried<Opens>>
  named: (opens: Opens) => string
}

type Known<Opens> = { token: string; opens: Opens }

/** Asks for a token until it opens something; one that is there already and does can be kept. */
export async function askToken<Opens>(ask: Ask, wish: TokenWish<Opens>): Promise<Known<Opens>> {
  const { what, there = '', named } = wish
  const kept = there ? await known(ask, there, wish) : null
  if (kept) console.info(`   There is already ${named(kept.opens)}.`)
  for (;;) {
    const how = kept ? ', Enter keeps it' : ''
    const token = await ask(`   ${what} (not shown as you type${how}): `, { secret: true })
    if (kept && token === '') return kept
    const found = await known(ask, token, wish)
    if (!found) continue
    console.info(`   That is ${named(found.opens)}.`)
    return found
  }
}

async function known<Opens>(
  ask: Ask,
  token: string,
  { attempt }: TokenWish<Opens>,
): Promise<Known<Opens> | null> {
  for (;;) {
    const tried = await attempt(token)
    if ('opens' in tried) return { token, opens: tried.opens }
    console.info(`   ${'useless' in tried ? tried.useless : tried.mend}`)
    if ('useless' in tried) return null
    await ask('   Enter tries again, Ctrl-C leaves: ')
  }
}
