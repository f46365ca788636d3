const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 26) end('Attune needs Node 26: npm ci brings it, and npm start uses it.')
// Only now: an older Node could not even load it.
const { begin } = await import('./begin.ts').catch((error: Error) => {
  if (!error.message.startsWith('Cannot find package')) throw error
  return end('Attune lacks packages that it is made of: npm ci brings them.')
})
await begin(process.argv.slice(2))

function end(why: string): never {
  console.error(why)
  process.exit(1)
}
