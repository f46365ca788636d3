import type { Answer } from '../model/circle.ts'
import { asked } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, show, text, textOn } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'

/** One's own answers as rows, and nothing of anybody else. */
function rows(scene: Known, means: Means): Record<string, string>[] {
  return scene.answers
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((answer) => ({ answered: answer.at, ...question(scene, means, answer), ...given(answer) }))
}

function question(scene: Known, means: Means, { ask }: Answer) {
  const prompt = asked(scene, means, ask)?.prompt
  const words = prompt && (prompt.words[scene.chat.language] ?? prompt.words.en)
  return { prompt: prompt?.id ?? '', question: words?.text ?? '' }
}

const given = ({ color, shift, limits, words, parts }: Answer) => ({
  color: color ?? '',
  shift: shift ?? '',
  limits: limits.join(' '),
  own: parts.map(({ act, color, limit }) => [act, color, limit].filter(Boolean).join(' ')).join('; '),
  words: words ?? '',
})

// A spreadsheet takes a cell that begins so for a formula.
const cell = (value: string): string => `"${value.replace(/^(?=[=+\-@\t])/, "'").replaceAll('"', '""')}"`

function csv(all: readonly Record<string, string>[]): string {
  const columns = ['answered', 'prompt', 'question', 'color', 'shift', 'limits', 'own', 'words']
  const lines = all.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','))
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

function json(scene: Known, answers: readonly Record<string, string>[]): string {
  const { name, zone, retention, depth } = scene.person
  const rhythms = scene.rhythms.map(({ days, from, to, less }) => ({ days, from, to, less }))
  return `${JSON.stringify({ name, zone, keptDays: retention, depth, rhythms, answers }, null, 2)}\n`
}

/** [As a file]: what it holds, that it lies open in the chat, and for how long. */
export function exportPage(scene: Known, means: Means): Turn {
  const page: Page = {
    title: text('as-a-file'),
    text: [textOn(scene, 'export-says')],
    buttons: [
      [button('export-json', 'export', ['json']), button('export-csv', 'export', ['csv'])],
      [button('back', 'answers')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** One's own rows as a file in the chat: it may be kept and handed on, and goes from the chat after ten minutes. */
export function exported(scene: Known, means: Means, format: 'json' | 'csv'): Turn {
  const all = rows(scene, means)
  const content = format === 'csv' ? csv(all) : json(scene, all)
  const file = { name: `attune.${format}`, content }
  const out = show(scene, means, 'export', {
    title: text('as-a-file'),
    text: [textOn(scene, 'export-here')],
    buttons: [],
    file,
  })
  return turn(scene, [{ ...out, want: out.want && { ...out.want, free: true }, where: 'below' }])
}
