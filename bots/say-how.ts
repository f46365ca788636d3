/** Says how a command is used to whoever asks by --help or -h, and ends it with that; whatever it is given besides. */
export function sayHow(how: string): void {
  if (!process.argv.slice(2).some((given) => given === '--help' || given === '-h')) return
  console.info(how)
  process.exit(0)
}
