const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 26) {
  console.error('Attune needs Node 26: use npm start, which brings its own.')
  process.exit(1)
}
// Only now: an older Node could not even load it.
const { begin } = await import('./begin.ts')
await begin(process.argv.includes('--playground'))
