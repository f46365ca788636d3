import { settings } from '../settings.ts'
import { manifestFile } from './manifest.ts'

// Without an address it is for sockets: npm run -s manifest -- https://attune.example.org
const [, , given] = process.argv
const { data: url, error } = settings.shape.SLACK_URL.safeParse(given)
if (error) {
  console.error(`The address ${error.issues[0]?.message}.`)
  process.exitCode = 1
} else process.stdout.write(manifestFile(url))
