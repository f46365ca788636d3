import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyse } from 'scslre'
import { parseAst } from 'vitest/node'

// Prints, as JSON, how many regular expressions are written down and how many are built, and those that take more than so
// many steps for so many letters. Node runs it by itself, for it has to see each that is built while modules load.

type Found = { where: string; source: string; flags: string }

const found: Found[] = []

/** Notes each that is built rather than written down. */
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given, self) => {
    const built = Reflect.construct(target, given, self) as RegExp
    found.push({ where: 'built', source: built.source, flags: built.flags })
    return built
  },
})

const files = ['core', 'bots', 'db'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
)

for (const file of files.filter((name) => /\.[tj]s$/.test(name))) {
  const text = readFileSync(file, 'utf8')
  found.push(...literalsIn(file, file.endsWith('.ts') ? stripTypeScriptTypes(text) : text))
  // What runs in a browser is not for Node to load.
  if (text.includes('new RegExp(') && !file.includes('/page/'))
    await import(pathToFileURL(resolve(file)).href)
}
// Loads the lists of every language, out of which most are built.
await import('../library.ts')

/** Each that is written down in a file. */
function literalsIn(where: string, script: string): Found[] {
  const nodesIn = (node: unknown): Record<string, unknown>[] =>
    typeof node !== 'object' || node === null
      ? []
      : [node as Record<string, unknown>, ...Object.values(node).flatMap(nodesIn)]
  return nodesIn(parseAst(script)).flatMap(({ type, pattern, flags }) =>
    type === undefined && typeof pattern === 'string' ? [{ where, source: pattern, flags: `${flags}` }] : [],
  )
}

const isSlow = ({ source, flags }: Found) => analyse({ source, flags }).reports.length > 0

const built = found.filter(({ where }) => where === 'built')
const [written, slow] = [found.length - built.length, found.filter(isSlow)]
console.info(JSON.stringify({ written, built: built.length, slow }))
