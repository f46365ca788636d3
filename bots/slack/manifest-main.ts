import { sayHow } from '../say-how.ts'
import { settings } from '../settings/settings.ts'
import { manifestFile } from './manifest.ts'

sayHow(`npm run -s manifest                                   for one workspace, over Socket Mode
npm run -s manifest -- https://attune.example.org     for many workspaces, over HTTP at this address
Prints the settings of the Slack app. At https://api.slack.com/apps?new_app=1 choose "From a manifest", then the
workspace, and put them in place of the JSON there.`)

const [, , given] = process.argv
const { data: url, error } = settings.shape.SLACK_URL.safeParse(given)
if (error) {
  console.error(`The address ${error.issues[0]?.message}.`)
  process.exitCode = 1
} else process.stdout.write(manifestFile(url))
