import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterwards } from './here.ts'

/** By which name somebody who asks whether the file is free comes to it. */
const COMES = '-[a-z2-7]{16}$'

/**
 * A program that has a database open as commands have that look into it, or, `alone`, change it; until another one comes
 * to it, or for good.
 */
export async function lookedInto(file: string, how: { alone?: true; forGood?: true } = {}): Promise<void> {
  const script = `
    const { readdirSync } = await import('node:fs')
    const { dirname } = await import('node:path')
    const { default: Database } = await import('better-sqlite3')
    const [file] = process.argv.slice(1)
    const open = (globalThis.kept = new Database(file))
    open.pragma('locking_mode = ${how.alone ? 'exclusive' : 'normal'}')
    open.exec('begin ${how.alone ? 'exclusive' : ''}')
    open.prepare('select 1 from sqlite_schema').get()
    const look = () => {
      if (!${how.forGood ?? false} && readdirSync(dirname(file)).some((name) => /${COMES}/.test(name))) process.exit()
    }
    setInterval(look, 1)
    console.log('open')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  afterwards(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
}
