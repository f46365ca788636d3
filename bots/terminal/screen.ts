import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Message, Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Words } from '../words/words.ts'
import { type Rendered, render } from './render.ts'

// A screen beside the one with the shell, which is as it was when this one is left.
const ENTER = '\u001b[?1049h'
const LEAVE = '\u001b[?1049l'
const CLEAR = '\u001b[H\u001b[J'
const BELL = '\u0007'
const RULE = '─'.repeat(40)
/** Milliseconds for which it stands there what somebody is told at once. */
const FADES = 15_000
const HOW: Text = text('terminal-how')

/** A chat that is drawn anew at each change: what is closed or gone is nowhere above. */
export function makeScreen(output: Writable, words: Words) {
  const chat = new Map<string, Rendered>()
  let foot = ''
  let fading: NodeJS.Timeout | undefined
  let typing: Interface | undefined
  const draw = () => {
    const blocks = [...chat.values()].map(({ text }) => text)
    // What is being typed may have grown over several rows.
    const room = '\n'.repeat(1 + (typing?.getCursorPos().rows ?? 0))
    output.write(`${CLEAR}${[...blocks, RULE, foot].join('\n\n')}${room}`)
    typing?.prompt(true)
  }
  let used = new Set<number>()
  const free = (count: number) => {
    let first = 1
    const numbers = () => Array.from({ length: count }, (_, i) => first + i)
    while (numbers().some((number) => used.has(number))) first++
    used = new Set([...used, ...numbers()])
    return first
  }
  return {
    chat: chat as ReadonlyMap<string, Rendered>,
    open: (input: Readable, language: string): Interface => {
      output.write(ENTER)
      foot = words.plain(HOW, language)
      const lines = createInterface({ input, output, historySize: 0 })
      typing = lines.once('close', () => {
        typing = undefined
      })
      return lines
    },
    show: (ref: string, message: Message, language: string) => {
      if (message.sound && !chat.has(ref)) output.write(BELL)
      chat.set(ref, render(message, language, words, free))
      draw()
    },
    remove: (ref: string) => {
      if (chat.delete(ref)) draw()
    },
    tell: (said: Text | undefined, language: string) => {
      const say = (text: Text) => {
        foot = words.plain(text, language)
        draw()
      }
      clearTimeout(fading)
      if (said) fading = setTimeout(say, FADES, HOW)
      say(said ?? HOW)
    },
    /** A line was typed: only now may a number that is gone from the screen come to mean something else. */
    renumber: () => {
      used = new Set([...chat.values()].flatMap(({ buttons }) => [...buttons.keys()]))
    },
    close: () => {
      clearTimeout(fading)
      output.write(LEAVE)
    },
  }
}
