import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** One file of ours imports something: another file, or a package by its name. */
export type Import = { file: string; of: string }

/** Everything that the product imports, types too. */
export const importsIn = (root: string): Import[] =>
  globSync('{core,db,bots}/**/*.{ts,mts,cts,js,mjs,cjs}', { cwd: root }).flatMap((path) => {
    const file = path.replaceAll('\\', '/')
    return importedBy(readFileSync(join(root, path), 'utf8')).map((name) => ({ file, of: whole(file, name) }))
  })

/** As the formatter leaves them: one to a line, or at the end of several. */
const IMPORTS = /^(?:import|export|\}).* from '([^']+)'|^import '([^']+)'|\bimport\([`']([^`']+)/gm

const importedBy = (source: string): string[] =>
  [...source.matchAll(IMPORTS)].map(([, named, bare, later]) => named ?? bare ?? later ?? '')

const whole = (file: string, name: string): string =>
  name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
