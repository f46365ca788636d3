// Not TypeScript, which an older Node can't even load: it has to say what to do instead.
const NEEDED = 26
const LACKING = 78

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED) {
  console.error(`Attune needs Node ${NEEDED} and this is Node ${major}. ${whence()}`)
  process.exit(LACKING)
}

// Any program that this one stands before loads its packages later.
process.on('uncaughtExceptionMonitor', (error) => {
  if (!`${error?.message}`.startsWith('Cannot find package')) return
  console.error('Attune lacks packages that it is made of: npm ci brings them.')
  process.exit(LACKING)
})

/** Where the right Node comes from, on this machine. */
function whence() {
  const { platform, arch } = process
  const brought = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']
  if (brought.includes(`${platform}-${arch}`) && !isMusl())
    return 'npm ci brings it (with its optional packages), and npm start uses it.'
  return `None that npm ci could bring runs here (${platform} ${arch}): install it from https://nodejs.org or https://unofficial-builds.nodejs.org, then npm start uses that.`
}

/** Whether this is a Linux such as Alpine. */
function isMusl() {
  return process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
}
