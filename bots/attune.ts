const LACKING = 78

// Where nobody reads any more what is printed, or the disk is full, all else goes on.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

// What started it is gone, or wants it to end.
process.on('disconnect', () => {
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit()
})
process.channel?.unref()

try {
  const { begin } = await import('./begin.ts')
  await begin(process.argv.slice(2))
} catch (error) {
  if (!(error as Error).message.startsWith('Cannot find package')) throw error
  console.error('Attune lacks packages that it is made of: npm ci brings them.')
  process.exit(LACKING)
}
