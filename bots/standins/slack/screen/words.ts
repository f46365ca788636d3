import type { Text } from '../world/blocks.ts'

const ESCAPED = { '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const
const MARK = /(?<![\p{L}\p{N}*_~])([*_~])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}*_~])/gu

/** The words of a text as a person reads them: without markup, `&amp;` as `&`. */
export function wordsOf(text: Text | undefined): string {
  if (text?.type !== 'mrkdwn') return text?.text ?? ''
  return unmarked(text.text.replace(/<([^<>\n]+)>/g, (_, inside: string) => linkText(inside))).replace(
    /&(lt|gt|amp);/g,
    (escaped) => ESCAPED[escaped as keyof typeof ESCAPED],
  )
}

function linkText(inside: string): string {
  const [target = '', label] = inside.split('|')
  if (target.startsWith('!date^')) return label ?? ''
  if (/^[@!]/.test(target)) return `@${label ?? target.slice(1)}`
  return target.startsWith('#') ? `#${label ?? target.slice(1)}` : (label ?? target)
}

function unmarked(text: string): string {
  const bare = text.replace(MARK, (_, _sign, inside: string) => inside)
  return bare === text ? text : unmarked(bare)
}
