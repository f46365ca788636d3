import { manyWorkspaces } from '../../bots/slack/clients.ts'
import { byHttp } from '../../bots/slack/http.ts'
import { installationsOf } from '../../db/installations.ts'
import { tempStore } from '../db/here.ts'
import { shipped } from '../library.ts'
import { afterwards, tempLog, tempSlack } from './slack-here.ts'

/** Where the world reaches Attune, in these tests. */
const PROXY = 'https://attune.example.org'

/** Who runs it, in these tests, with a name that is no markup. */
const RUN_BY = 'Mira <Holm> & Co'

const { words } = shipped

/** Attune over HTTP, before a Slack in which nobody installed it. */
export type Served = Awaited<ReturnType<typeof served>>

/** Serves until the test ends. */
export async function served(door: { port?: number; url?: string | undefined; now?: () => number } = {}) {
  const slack = await tempSlack()
  const store = await tempStore()
  const installations = installationsOf(store, 'slack')
  const { log, lines } = tempLog()
  const calling = { apiUrl: slack.root, patience: 1, log }
  const clients = manyWorkspaces(installations, calling)
  const { signingSecret, clientId, clientSecret } = slack
  const secrets = { signingSecret, clientId, clientSecret, stateSecret: 'of this test', runBy: RUN_BY }
  const keeping = { installations, words, changed: clients.forgotten }
  const connection = byHttp({ port: 0, url: PROXY, ...secrets, ...door }, { ...calling, clients, ...keeping })
  const heard: string[] = []
  connection.app.command('/checkin', async ({ ack, command: { text } }) => {
    heard.push(text)
    await ack()
  })
  await connection.open((error) => {
    throw error
  })
  afterwards(connection.close)
  const here = `http://127.0.0.1:${connection.port()}`
  slack.requestUrl = `${here}/slack/events`
  return { slack, store, installations, lines, clients, connection, heard, here }
}

/** Slack's page of consent, and the cookie of the browser that is sent there. */
export async function begin({ here }: Served): Promise<{ there: URL; cookie: string }> {
  const begun = await fetch(`${here}/slack/install`)
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
  const [, there = ''] = /href="([^"]+oauth[^"]+)"/.exec(await begun.text()) ?? []
  return { there: new URL(there.replaceAll('&amp;', '&')), cookie }
}

/** Consents or not, for a new workspace: the page of this server that it leads back to. */
export async function consent(
  all: Served,
  press: 'allow' | 'cancel' = 'allow',
): Promise<{ back: URL; cookie: string }> {
  const { there, cookie } = await begin(all)
  there.searchParams.set('press', press)
  const consented = await fetch(there, { redirect: 'manual' })
  return { back: new URL(consented.headers.get('location')!.replace(PROXY, all.here)), cookie }
}

/** Installs Attune into a new workspace: its id. */
export async function install(all: Served): Promise<string> {
  const { back, cookie } = await consent(all)
  const { status } = await fetch(back, { headers: { cookie } })
  if (status !== 200) throw new Error(`not installed: ${status}`)
  return all.slack.teams.at(-1)!.id
}
