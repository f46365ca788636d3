// Not TypeScript, which an older Node can't even load: it has to say what to do instead.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 26) end('Attune needs Node 26: npm ci brings it, and npm start uses it.')
const { begin } = await import('./begin.ts').catch((error) => {
  if (!error.message.startsWith('Cannot find package')) throw error
  return end('Attune lacks packages that it is made of: npm ci brings them.')
})
await begin(process.argv.slice(2))

/** Ends the process with what to do. */
function end(why) {
  console.error(why)
  process.exit(1)
}
