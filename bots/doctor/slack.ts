import type { Config } from '../settings/settings.ts'
import { meet, tryOpen, unreached, type Workspace } from '../slack/check-token.ts'
import { EVENTS_PATH } from '../slack/commands-and-scopes.ts'
import { type Finding, fine, wrong } from './finding.ts'
import { hasRequests } from './is-on-slack.ts'

/** How Slack sees the app: by its two tokens, or as far as that can be told where many workspaces install it. */
export async function slackFindings(config: Config): Promise<Finding[]> {
  const trouble = await unreached(config.SLACK_API_URL)
  if (trouble !== null) return [wrong(`Slack: ${trouble}`)]
  const { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = config
  return [
    ...(botToken ? await bot({ botToken, apiUrl }) : []),
    ...(appToken ? [await socket({ appToken, apiUrl })] : []),
    ...(hasRequests(config) ? requests(config) : []),
  ]
}

async function bot(how: { botToken: string; apiUrl?: string }): Promise<Finding[]> {
  const met = await meet(how)
  if ('unreached' in met) return [wrong(`Slack bot token: not checked. ${met.unreached}`)]
  if ('workspace' in met) return ofWorkspace(met.workspace)
  return [wrong('Slack bot token: Slack does not know it. Copy it again from "Install App": npm run setup.')]
}

const ofWorkspace = ({ team, missing }: Workspace): Finding[] => [
  fine(`Slack bot token: Slack knows it, in the workspace ${team}.`),
  missing.length === 0
    ? fine('Slack rights: it may do what it needs.')
    : wrong(
        `Slack rights: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. ` +
          'Put what npm run -s manifest prints into the "App Manifest" of the app, save it, and reinstall it from "Install App".',
      ),
]

async function socket(how: { appToken: string; apiUrl?: string }): Promise<Finding> {
  const opened = await tryOpen(how)
  if ('opens' in opened) return fine('Slack app token: it opens connections.')
  if ('unreached' in opened) return wrong(`Slack app token: not checked. ${opened.unreached}`)
  const [what, where] = ['missing' in opened ? `it lacks ${opened.missing}` : UNKNOWN, '"Basic Information"']
  return wrong(`Slack app token: ${what}. Generate one with connections:write in ${where}: npm run setup.`)
}

const UNKNOWN = 'Slack does not know it'

function requests({ SLACK_URL: url }: Config): Finding[] {
  const verified = '"Event Subscriptions" of the app says "Verified" while Attune runs, if all is well'
  const address = url
    ? `whether Slack reaches ${url}${EVENTS_PATH}`
    : 'SLACK_URL is not set; whether Slack reaches it'
  return [
    fine("Slack secrets: whether they are right can't be seen from here."),
    fine(`Slack address: ${address} can't be seen from here. ${verified}.`),
  ]
}
