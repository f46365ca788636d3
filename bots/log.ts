import { type DestinationStream, type Level, pino } from 'pino'
import { whatToDo } from './what-to-do.ts'

/** All that may stand in a log beside the name of an event: nothing of people, nothing secret. */
type About = {
  /** One of our own opaque ids, or the number of an update. */
  id?: string
  platform?: string
  method?: string
  code?: string | number
  count?: number
  seconds?: number
  language?: string
  /** What one of our own files lacks, and how to mend it. */
  lacks?: string
  /** Only its name, its code and our own line of code are written: messages of errors quote what people said. */
  error?: unknown
}

/** Writes events by severity. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (event: string, about?: About) => void>

/** How much is logged. */
export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** Bytes that wait for whoever reads what is printed; what is more is not written. */
const MOST_WAITING = 1_000_000

const standardOutput: DestinationStream = {
  write: (line) => {
    if (process.stdout.writableLength < MOST_WAITING) process.stdout.write(line)
  },
}

/** A log of JSON lines, to standard output unless told otherwise. */
export function openLog(level: (typeof LEVELS)[number], to?: DestinationStream): Log {
  const lines = pino({ level, base: null, messageKey: 'event' }, to ?? standardOutput)
  const write = (severity: Level) => (event: string, about?: About) => lines[severity](allowed(about), event)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

const PLAIN = ['id', 'platform', 'method', 'code', 'count', 'seconds', 'language', 'lacks'] as const

function allowed(about: About = {}): Record<string, unknown> {
  const plain = PLAIN.filter((key) => about[key] !== undefined).map((key) => [key, about[key]])
  const error = 'error' in about ? outline(about.error) : undefined
  const todo = whatToDo(error?.code ?? about.code, error?.at)
  return { ...Object.fromEntries(plain), ...(error && { error }), ...(todo && { do: todo }) }
}

/** What may be written of an error. */
function outline(error: unknown): { name: string; code?: string | number; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error ? error.code : undefined
  const known = typeof code === 'number' || (typeof code === 'string' && /^\w{1,40}$/.test(code))
  const frames = (error.stack ?? '').replace(error.message, '')
  const at = /^ {4}at .*?\b((?:bots|core|db)\/[\w/-]+\.ts:\d+)/m.exec(frames)?.[1]
  return { name: error.name, ...(known ? { code } : {}), ...(at ? { at } : {}) }
}
