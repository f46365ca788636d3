import { integer, list, object, oneOf, optional, type Rule, string } from './check.ts'
import { type Method, method } from './method.ts'
import type { Profile } from './profile.ts'
import { badRequest } from './refusal.ts'

const languageCode: Rule<string> = (value, name) => {
  const code = string()(value ?? '', name)
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified')
  return code
}

const command: Rule<{ command: string; description: string }> = (value, name) => {
  const read = object({ command: string(), description: string() })(value, name)
  if (!/^[a-z0-9_]{1,32}$/.test(read.command)) throw badRequest('BOT_COMMAND_INVALID')
  const length = [...read.description.trim()].length
  if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return read
}

const scopeTypes = oneOf('default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators', 'chat')

const scoped = {
  scope: optional(object({ type: scopeTypes, chat_id: optional(integer()) })),
  language_code: languageCode,
}

type Scoped = { scope: { type: string; chat_id: number | undefined } | undefined; language_code: string }

const setMyCommands = method({ ...scoped, commands: list(command, 0, 100) }, ({ profile }, params) => {
  profile.commands[place(params)] = params.commands
  return true
})

const deleteMyCommands = method(scoped, ({ profile }, params) => {
  delete profile.commands[place(params)]
  return true
})

const getMyCommands = method(scoped, ({ profile }, params) => profile.commands[place(params)] ?? [])

type Told = 'names' | 'descriptions' | 'shortDescriptions'

const told = (profile: Profile, kind: Told, language: string) => profile[kind][language] || profile[kind]['']

/** The methods about how the bot presents itself. */
export const profileMethods = {
  setMyCommands,
  deleteMyCommands,
  getMyCommands,
  setMyName: setter('names', 'name', 64),
  getMyName: getter('names', 'name'),
  setMyDescription: setter('descriptions', 'description', 512),
  getMyDescription: getter('descriptions', 'description'),
  setMyShortDescription: setter('shortDescriptions', 'short_description', 120),
  getMyShortDescription: getter('shortDescriptions', 'short_description'),
}

function place({ scope, language_code }: Scoped) {
  const name = scope?.type ?? 'default'
  if ((name === 'chat') !== (scope?.chat_id !== undefined))
    throw badRequest('scope "chat" goes with a chat_id')
  return `${name === 'chat' ? `chat:${scope?.chat_id}` : name}/${language_code}`
}

function setter(told: Told, field: string, max: number): Method {
  return method({ [field]: optional(string(0, max)), language_code: languageCode }, ({ profile }, params) => {
    profile[told][params.language_code ?? ''] = params[field] ?? ''
    return true
  })
}

function getter(kind: Told, field: string): Method {
  return method({ language_code: languageCode }, ({ profile }, params) => ({
    [field]: told(profile, kind, params.language_code) ?? '',
  }))
}
