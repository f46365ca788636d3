/** Something that somebody did; `told` is what a tap was answered with, once it was. */
export type Did = {
  kind: 'did'
  who: string
  /** A button's action, or what was typed. */
  what: string
  typed: boolean
  /** Where in the journal it was acknowledged, and when. */
  acked?: number
  ackedAt?: number
  told?: string
}

/** A call of the program, and where in the journal it took effect, if it did. */
export type Called = {
  kind: 'called'
  /** Whose chat it is about. */
  who: string
  method: string
  params: Record<string, unknown>
  /** What went wrong with it. */
  fault?: string
  taken?: number
  result?: unknown
}

/** Anything else worth telling: a kill, a pause, a turn of the clock. */
type Befell = { kind: 'befell'; what: string; who?: undefined }

/** An entry, its place and the time on the clock that everybody goes by. */
export type Entry = { nr: number; at: number } & (Did | Called | Befell)
export type Deed = Entry & Did
export type Call = Entry & Called

/** What the load and the platforms saw, in the order in which they saw it. */
export type Journal = ReturnType<typeof openJournal>

/** Opens an empty one; places are counted also where nothing is written, so that what ends later has one too. */
export function openJournal(now: () => number, acknowledged: () => void) {
  const entries: Entry[] = []
  // The real milliseconds of each place.
  const times: number[] = [0]
  const here = () => times.push(performance.now()) - 1
  const note = <E extends Did | Called | Befell>(what: E): Entry & E => {
    const entry = { ...what, nr: here(), at: now() } as Entry & E
    entries.push(entry)
    return entry
  }
  return {
    entries,
    did: (who: string, what: string, typed: boolean): Deed => note({ kind: 'did', who, what, typed }),
    called: (call: Omit<Called, 'kind'>): Call => note({ kind: 'called', ...call }),
    befell: (what: string) => void note({ kind: 'befell', what }),
    /** The place of something that happens now. */
    here,
    /** What somebody did is acknowledged now. */
    acknowledge: (deed: Deed, told?: string) => {
      Object.assign(deed, { acked: here(), ackedAt: now() }, told === undefined ? {} : { told })
      acknowledged()
    },
    /** How many real milliseconds lie between two places. */
    between: (one: number, other: number) => times[other]! - times[one]!,
    deeds: (who?: string) =>
      entries.filter((one): one is Deed => one.kind === 'did' && (who === undefined || one.who === who)),
    calls: (who?: string) =>
      entries.filter((one): one is Call => one.kind === 'called' && (who === undefined || one.who === who)),
  }
}

/** All that happened in a chat, and to the program meanwhile, as lines to read. */
export function traceOf({ entries }: Journal, who: string): string {
  return entries
    .filter((one) => one.who === undefined || one.who === who)
    .map((one) => `${`${one.nr}`.padStart(6)} ${new Date(one.at).toISOString().slice(5, 23)} ${lineOf(one)}`)
    .join('\n')
}

function lineOf(one: Entry): string {
  if (one.kind === 'befell') return `--- ${one.what}`
  if (one.kind === 'did') {
    const outcome = one.acked === undefined ? 'not acknowledged' : `acknowledged at ${one.acked}`
    return `> ${one.typed ? 'types' : 'presses'} ${one.what} (${outcome}${one.told === undefined ? '' : `: ${one.told}`})`
  }
  const outcome = one.taken === undefined ? 'never taken' : `taken at ${one.taken}`
  return `< ${one.method} (${[outcome, one.fault].filter(Boolean).join(', ')}) ${short(one)}`
}

function short({ params, result }: Called): string {
  const { text = '', message_id = '', ts = '', reply_markup, blocks } = params
  const said = `${text}`.replaceAll('\n', ' ').slice(0, 60)
  const buttons = /"(?:callback_data|value)":"([^"]+)/.exec(JSON.stringify(reply_markup ?? blocks ?? ''))?.[1]
  const made = (result as { message_id?: number; ts?: string } | undefined) ?? {}
  return `${message_id || ts || made.message_id || made.ts || ''} ${said} ${buttons ?? ''}`
}
