import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const FOLDER = join(import.meta.dirname, '..', 'page')

/** A file of the page with its type; only what lies in the folder has a name here, so no path leads out of it. */
export function pageFile(url: string): { type: string; body: Buffer } | null {
  const name = url === '/' ? 'index.html' : url.slice(1)
  const type = TYPES[extname(name)]
  const there = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((it) =>
    it.replaceAll('\\', '/'),
  )
  return type && there.includes(name) ? { type, body: readFileSync(join(FOLDER, name)) } : null
}
