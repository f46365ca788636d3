import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks one question and waits for a line; a secret one is not shown while it is typed. */
export type Ask = (question: string, how?: { secret: boolean }) => Promise<string>

/** Asks at the terminal, or reads a pipe; `left` is called when nobody will answer any more. */
export function openAsking(left: () => never): { ask: Ask; close: () => void } {
  const { stdin: input, stdout } = process
  const terminal = input.isTTY === true && stdout.isTTY === true
  let hidden = false
  const output = new Writable({
    write: (chunk, _, done) => {
      if (!hidden) stdout.write(chunk)
      done()
    },
  })
  Object.defineProperty(output, 'columns', { get: () => stdout.columns })
  // A history would show the token again at the press of an arrow.
  const lines = createInterface({ input, output, terminal, historySize: 0 })
  // Lines that came before they were asked for would be lost to `question`.
  const typed = lines[Symbol.asyncIterator]()
  const show = (question: string) => {
    lines.setPrompt(question)
    lines.prompt()
  }
  const ask: Ask = async (question, { secret } = { secret: false }) => {
    // The end of a pipe closes it before its last lines are read.
    if (terminal) show(question)
    else stdout.write(question)
    hidden = secret
    const { value, done } = await typed.next()
    hidden = false
    if (secret || !terminal) stdout.write('\n')
    return done ? left() : value.trim()
  }
  lines.on('SIGINT', left)
  if (terminal) lines.on('close', left)
  process.once('SIGINT', left)
  process.once('SIGTERM', left)
  return { ask, close: () => lines.off('close', left).close() }
}
