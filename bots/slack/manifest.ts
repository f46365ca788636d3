import { COMMANDS, EVENTS, EVENTS_PATH, REDIRECT_PATH, SCOPES, SHORTCUTS } from './commands-and-scopes.ts'

/** The settings of an app as Slack takes them "from a manifest": with sockets, or over HTTP at this address. */
export function manifestOf(url?: string) {
  const at = (path: string) => (url === undefined ? {} : { url: new URL(path, url).href })
  const requests = url === undefined ? {} : { request_url: new URL(EVENTS_PATH, url).href }
  const redirects = url === undefined ? {} : { redirect_urls: [new URL(REDIRECT_PATH, url).href] }
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: 'Attune',
      description: 'A small question, now and then',
      background_color: '#3d5a50',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Attune', always_online: true },
      shortcuts: [
        {
          name: 'Check in',
          type: 'global',
          callback_id: SHORTCUTS.checkin,
          description: 'Check in together in a channel',
        },
      ],
      slash_commands: [
        {
          command: COMMANDS.checkin,
          ...at(EVENTS_PATH),
          description: 'Check in together in a channel, or with yourself',
          usage_hint: '[rest | stop | help]',
          should_escape: false,
        },
      ],
    },
    oauth_config: { ...redirects, scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: { ...requests, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  }
}

/** The same as a file. */
export const manifestFile = (url?: string): string => `${JSON.stringify(manifestOf(url), null, 2)}\n`
