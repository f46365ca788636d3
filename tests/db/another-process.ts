import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterwards } from './here.ts'

/** Opens the store in a process of its own, which hears from Ben, says so, and then goes on writing. */
export async function inAnotherProcess(file: string): Promise<ChildProcess> {
  const script = `const { openStore } = await import('./db/open.ts')
    const { inTurn } = await import('./db/turn.ts')
    const store = await openStore({ file: process.argv[1] })
    const chat = { platform: 'telegram', address: 'address-of-ben' }
    for (let i = 0; ; i++) {
      const now = new Date().toISOString()
      const happening = { event: 'e' + i, chat, ref: 'r' + i, kind: 'text', codeOf: () => null, now }
      await inTurn(store, happening, (scene) => {
        const page = { text: [{ id: 'number' + i }], buttons: [] }
        const want = { line: page, page, open: true, free: false, sound: false }
        const say = [{ to: scene.chat.id, key: 'home', want }]
        return { turn: { scene, say, reply: {}, wake: [] }, wakesAt: null }
      })
      console.log(i)
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  afterwards(() => child.kill('SIGKILL'))
  await once(child.stdout!, 'data')
  return child
}
