/** What people type to reach Attune from anywhere. */
export const COMMANDS = { checkin: '/checkin' } as const

/** What Slack's own menu offers, by callback id. */
export const SHORTCUTS = { checkin: 'checkin' } as const

/** Everything that Slack tells Attune of, as its settings name it. */
export const EVENTS = [
  'app_home_opened',
  'app_uninstalled',
  'channel_archive',
  'channel_deleted',
  'channel_id_changed',
  'channel_left',
  'group_archive',
  'group_deleted',
  'group_left',
  'member_joined_channel',
  'member_left_channel',
  'message.im',
  'tokens_revoked',
  'user_change',
] as const

/** All that Attune may do in a workspace, and no more. */
export const SCOPES = [
  'channels:read',
  'chat:write',
  'commands',
  'files:write',
  'groups:read',
  'im:history',
  'im:write',
  'users:read',
] as const

/** Where Slack brings what happens, over HTTP. */
export const EVENTS_PATH = '/slack/events'

/** Where somebody installs Attune into their workspace. */
export const INSTALL_PATH = '/slack/install'

/** Where Slack sends whoever installed it back to. */
export const REDIRECT_PATH = '/slack/oauth_redirect'
