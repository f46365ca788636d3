import type { IncomingMessage, ServerResponse } from 'node:http'
import { HTTPReceiver, type InstallationStore } from '@slack/bolt'
import type { Installations } from '../../db/installations.ts'
import type { Words } from '../words/words.ts'
import { type Calling, clientOptions } from './clients.ts'
import { INSTALL_PATH, REDIRECT_PATH, SCOPES } from './commands-and-scopes.ts'
import { HEADERS, languageAsked, type Pages, pagesIn } from './install-pages.ts'
import { quiet } from './quiet-log.ts'

/** What installing takes: the app's own secrets, where the world reaches it, and who runs it. */
export type Desk = {
  signingSecret: string
  clientId: string
  clientSecret: string
  stateSecret: string
  /** Where the world reaches it. */
  url?: string
  runBy: string
}

/** Keeps what Slack tells of workspaces, and hears of each that changes. */
export type Keeping = { installations: Installations; changed: (team: string) => void; words: Words }

type Installing = Calling & Keeping

/** Where Attune is installed, in the language that a browser asks for. */
export function installDesk(desk: Desk, installing: Installing): HTTPReceiver['requestListener'] {
  const { languages } = installing.words
  const desks = new Map(
    languages.map((language) => {
      const pages = pagesIn(language, installing.words, desk.runBy)
      return [language, deskOf(desk, installing, pages)]
    }),
  )
  return (request, response) => {
    response.setHeaders(HEADERS)
    return desks.get(languageAsked(request, languages))?.requestListener(request, response)
  }
}

/** No part of the app, which would then look for tokens by itself. */
function deskOf(desk: Desk, installing: Installing, pages: Pages): HTTPReceiver {
  const { signingSecret, clientId, clientSecret, stateSecret, url } = desk
  const { apiUrl, log } = installing
  return new HTTPReceiver({
    signingSecret,
    clientId,
    clientSecret,
    stateSecret,
    logger: quiet(log),
    scopes: [...SCOPES],
    ...(url === undefined ? {} : { redirectUri: new URL(REDIRECT_PATH, url).href }),
    installationStore: storeOf(installing),
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      clientOptions: clientOptions(installing),
      renderHtmlForInstallPath: pages.before,
      callbackOptions: {
        success: ({ team, appId }, _, __, response) =>
          void response.writeHead(200).end(pages.done(inSlack(team?.id, appId))),
        failure: (_, __, request, response) => ended(request, response, pages),
      },
      ...(apiUrl === undefined ? {} : { authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href }),
    },
  })
}

const inSlack = (team = '', app = ''): string =>
  `https://slack.com/app_redirect?${new URLSearchParams({ app, team })}`

/** Whoever says no on Slack's page is sent back with that; anything else went wrong. */
function ended(request: IncomingMessage, response: ServerResponse, pages: Pages): void {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (searchParams.get('error') === 'access_denied') response.writeHead(200).end(pages.declined())
  else response.writeHead(400).end(pages.failed())
}

function storeOf({ installations, changed }: Keeping): InstallationStore {
  return {
    storeInstallation: async (installation) => {
      const { team, bot } = installation
      if (!team || !bot) throw new Error('only workspaces are served, no organizations')
      const { token, id, userId } = bot
      await installations.save(team.id, { team: team.id, bot: { token, id, userId } })
      changed(team.id)
    },
    // Attune asks its own store itself.
    fetchInstallation: () => Promise.reject(new Error('not asked here')),
  }
}
