import type { Ask } from './ask.ts'

/** What a token opens; or, in words, that it is of no use, what to mend first, or why it can't be tried now. */
export type Tried<Opens> = { opens: Opens } | { useless: string } | { mend: string } | { unreached: string }

/** A token to be asked for: what it is called, what is there, how it is tried, and what to call it then. */
export type TokenWish<Opens> = {
  what: string
  there?: string
  attempt: (token: string) => Promise<Tried<Opens>>
  named: (opens: Opens) => string
}

/** A token, and what it opens; null if that could not be tried. */
type Known<Opens> = { token: string; opens: Opens | null }

/** Asks for a token until it opens something, or can't be tried now and is kept; one that is there already can be kept. */
export async function askToken<Opens>(ask: Ask, wish: TokenWish<Opens>): Promise<Known<Opens>> {
  const { what, there = '', named } = wish
  const nameOf = ({ opens }: Known<Opens>) => (opens === null ? 'one, not tried yet' : named(opens))
  const kept = there ? await known(ask, there, wish) : null
  if (kept) console.info(`   There is already ${nameOf(kept)}.`)
  for (;;) {
    const token = await typed(ask, `${what} (not shown as you type${kept ? ', Enter keeps it' : ''})`)
    if (kept && token === '') return kept
    const found = await known(ask, token, wish)
    if (!found) continue
    console.info(`   That is ${nameOf(found)}.`)
    return found
  }
}

/** A token as it was typed, or pasted, which can't be seen: so it says that something came. */
async function typed(ask: Ask, what: string): Promise<string> {
  const token = tokenIn(await ask(`   ${what}: `, { secret: true }))
  if (token !== '') console.info(`   Received: ${token.length} characters. One moment ...`)
  return token
}

/** The token in what was pasted, which may have come with quotation marks, its name or a sentence around it. */
function tokenIn(pasted: string): string {
  const [longest = pasted] = (pasted.match(/[\w:-]+/g) ?? []).sort((one, other) => other.length - one.length)
  return longest
}

async function known<Opens>(
  ask: Ask,
  token: string,
  { attempt }: TokenWish<Opens>,
): Promise<Known<Opens> | null> {
  for (;;) {
    const tried = await attempt(token)
    if ('opens' in tried) return { token, opens: tried.opens }
    console.info(`   ${why(tried)}`)
    if ('useless' in tried) return null
    const isUntried = 'unreached' in tried
    const typed = await ask(`   Enter tries again${isUntried ? KEEP : ''}, Ctrl-C leaves: `)
    if (isUntried && /^k/i.test(typed)) return { token, opens: null }
  }
}

const KEEP = ', k keeps it as it is (npm run doctor tries it later)'

function why(tried: Exclude<Tried<unknown>, { opens: unknown }>): string {
  if ('useless' in tried) return tried.useless
  return 'mend' in tried ? tried.mend : tried.unreached
}
