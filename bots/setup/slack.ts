import { settings } from '../settings/settings.ts'
import { meet, tryOpen, type Workspace } from '../slack/check-token.ts'
import { INSTALL_PATH } from '../slack/commands-and-scopes.ts'
import { askToken, type Tried } from './ask-token.ts'
import { type Asking, type SetUp, server } from './platform.ts'

const APP = `Make an app in the Slack workspace it is for:
   - npm run -s manifest, in another terminal, prints its settings: copy them.
   - Open https://api.slack.com/apps?new_app=1, choose "From a manifest", then the workspace. Put the settings in
     place of the JSON there: Next, Create.
   - "Install App": install it to the workspace. The page then shows the Bot User OAuth Token (xoxb-...).`

const SOCKET = `In "Basic Information", under "App-Level Tokens", generate a token with the scope connections:write
   (xapp-...). Over it Slack brings what happens, so that no public address is needed.`

const MANY = `Slack is set up for many workspaces, as docs/RUNNING.md says, and stays as it is.`

/** Asks for the app of one workspace; where many are set up already, nothing is asked. */
export async function askSlack({ ask, values, step }: Asking): Promise<SetUp> {
  if (values.SLACK_SIGNING_SECRET) {
    console.info(`\n${step()}. ${MANY}`)
    const url = values.SLACK_URL || 'its public address'
    return { answers: {}, begin: `In Slack:  install it at ${url}${INSTALL_PATH}` }
  }
  const apiUrl = server('SLACK_API_URL', values)
  console.info(`\n${step()}. ${APP}`)
  const bot = await askToken<Workspace>(ask, {
    what: 'The bot token',
    there: values.SLACK_BOT_TOKEN,
    attempt: (typed) => meets(typed, apiUrl),
    named: ({ bot: name, team }) => `the bot token of @${name} in the workspace ${team}`,
  })
  console.info(`\n${step()}. ${SOCKET}`)
  const app = await askToken<true>(ask, {
    what: 'The app token',
    there: values.SLACK_APP_TOKEN,
    attempt: (typed) => opens(typed, apiUrl),
    named: () => 'an app token that opens connections',
  })
  return {
    answers: { SLACK_BOT_TOKEN: bot.token, SLACK_APP_TOKEN: app.token },
    begin: `In Slack:  ${invite(bot.opens)}, then /checkin`,
  }
}

const invite = (workspace: Workspace | null): string =>
  workspace ? `/invite @${workspace.bot} in a channel of ${workspace.team}` : '/invite @Attune in a channel'

async function meets(botToken: string, apiUrl?: string): Promise<Tried<Workspace>> {
  const unfit = misshapen('SLACK_BOT_TOKEN', botToken)
  if (unfit) return unfit
  const met = await meet({ botToken, apiUrl })
  if ('unreached' in met) return met
  if ('unknown' in met) return { useless: unknown('"Install App"') }
  const { workspace } = met
  return workspace.missing.length > 0 ? { mend: lacking(workspace.missing) } : { opens: workspace }
}

async function opens(appToken: string, apiUrl?: string): Promise<Tried<true>> {
  const unfit = misshapen('SLACK_APP_TOKEN', appToken)
  if (unfit) return unfit
  const opened = await tryOpen({ appToken, apiUrl })
  if ('opens' in opened) return { opens: true }
  if ('unreached' in opened) return opened
  if ('unknown' in opened) return { useless: unknown('"Basic Information"') }
  return { useless: `This token lacks the scope ${opened.missing}. Generate another one with it.` }
}

/** What is wrong with the shape of a token; nothing typed is no token either. */
function misshapen(name: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', token: string) {
  const { error } = settings.shape[name].safeParse(token)
  return error && { useless: `That ${error.issues[0]?.message}.` }
}

const unknown = (where: string): string => `Slack does not know this token. Copy it once more from ${where}.`

const lacking = (scopes: readonly string[]): string =>
  `The app may not do all it needs. Missing: ${scopes.join(', ')}.
   Put the settings that npm run -s manifest prints into its "App Manifest" and save them, then install it again
   from "Install App".`
