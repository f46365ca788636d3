import type { IncomingMessage } from 'node:http'
import type { Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Words } from '../words/words.ts'
import { INSTALL_PATH } from './commands-and-scopes.ts'

/** The pages that whoever installs Attune reads in their browser, in one language. */
export type Pages = {
  /** What it is, who runs it and what they could read, before anything is given to it. */
  before: (consentPage: string) => string
  done: (openSlack: string) => string
  /** A no is a no: nothing is offered once more. */
  declined: () => string
  failed: () => string
}

/** The pages of a companion that this person runs. */
export function pagesIn(language: string, words: Words, runBy: string): Pages {
  const page = (title: Text, about: readonly Text[], to?: { href: string; says: Text }) =>
    html(language, {
      title: words.plain(title, language),
      about: about.map((one) => words.plain(one, language)),
      link: to && { href: to.href, says: words.plain(to.says, language) },
    })
  return {
    before: (href) =>
      page(
        text('install-title'),
        [
          text('install-about'),
          text('install-who', { runBy }),
          text('install-never'),
          text('install-token', { runBy }),
        ],
        { href, says: text('install-add') },
      ),
    done: (href) => page(text('install-done'), [text('install-begin')], { href, says: text('install-open') }),
    declined: () => page(text('install-declined'), [text('install-close')]),
    failed: () =>
      page(text('install-failed'), [text('install-failed-why')], {
        href: INSTALL_PATH,
        says: text('install-again'),
      }),
  }
}

/** The language that a browser asks for, among those that there are; English if none of them is. */
export function languageAsked({ headers }: IncomingMessage, languages: readonly string[]): string {
  const asked = (headers['accept-language'] ?? '').split(',').map((one) => {
    const [tag = '', ...more] = one.trim().split(';')
    const [, weight = '1'] = /q=([\d.]+)/.exec(more.join()) ?? []
    return { language: tag.split('-')[0]?.toLowerCase() ?? '', weight: Number(weight) }
  })
  const sorted = asked.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)
  return sorted.find(({ language }) => languages.includes(language))?.language ?? 'en'
}

/** A page may only be read, is kept by nobody, and tells nobody its address, in which a code may stand. */
export const HEADERS = new Map([
  ['content-type', 'text/html; charset=utf-8'],
  ['content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"],
  ['referrer-policy', 'no-referrer'],
  ['cache-control', 'no-store'],
])

type Content = { title: string; about: readonly string[]; link?: { href: string; says: string } }

const STYLE = `:root { color-scheme: light dark; font: 1.1rem/1.55 system-ui, sans-serif }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
a { display: inline-block; margin-top: 1rem; padding: .7rem 1.4rem; border-radius: .6rem; background: #4a154b; color: #fff; text-decoration: none }
a:focus-visible { outline: 3px solid #1d9bd1; outline-offset: 3px }`

const html = (language: string, { title, about, link }: Content): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${about.map((one) => `<p>${escaped(one)}</p>`).join('\n')}
${link ? `<a href="${escaped(link.href)}">${escaped(link.says)}</a>` : ''}
</main>
</body>
</html>
`

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (words: string): string => words.replaceAll(/[&<>"']/g, (mark) => MARKS[mark]!)
