import { optional } from '../../rules.ts'
import type { Command, Profile } from '../world/profile.ts'
import { badRequest } from '../world/refusal.ts'
import { method } from './method.ts'
import { chatId, integer, list, object, only, string, uploaded } from './parameters.ts'

const MOST_COMMANDS = 100

/** Sets the menu of commands, in private chats or everywhere, for one language or for all others. */
export const setMyCommands = method(
  {
    scope: optional(object({ type: only('all_private_chats') })),
    language_code: languageCode,
    commands: list(command, 0, MOST_COMMANDS),
  },
  ({ profile }, { scope, language_code, commands }) => {
    profile.commands[`${scope?.type ?? 'default'}/${language_code}`] = commands
    return true
  },
)

/** Sets what an empty chat says. */
export const setMyDescription = told('descriptions', 'description', 512)

/** Sets what stands on the bot's page. */
export const setMyShortDescription = told('shortDescriptions', 'short_description', 120)

/** Sets the bot's picture, which has to be a JPG. */
export const setMyProfilePhoto = method(
  { photo: object({ type: only('static'), photo: uploaded }) },
  ({ profile }, { photo: { photo } }) => {
    if (!/\.jpe?g$/i.test(photo.name) || photo.size === 0) throw badRequest('PHOTO_INVALID_DIMENSIONS')
    profile.photo = photo
    return true
  },
)

/** How many pictures the bot has: Attune asks of nobody else. */
export const getUserProfilePhotos = method(
  { user_id: chatId, limit: optional(integer(1, 100)) },
  ({ profile }, _) => ({ total_count: profile.photo ? 1 : 0, photos: [] }),
)

function told(kind: Exclude<keyof Profile, 'commands' | 'photo'>, field: string, max: number) {
  return method({ [field]: string(0, max), language_code: languageCode }, ({ profile }, params) => {
    profile[kind][params.language_code ?? ''] = params[field] ?? ''
    return true
  })
}

function languageCode(value: unknown, name: string): string {
  const code = string()(value ?? '', name)
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified')
  return code
}

function command(value: unknown, name: string): Command {
  const read = object({ command: string(), description: string() })(value, name)
  if (!/^[a-z0-9_]{1,32}$/.test(read.command)) throw badRequest('BOT_COMMAND_INVALID')
  const length = [...read.description.trim()].length
  if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return read
}
