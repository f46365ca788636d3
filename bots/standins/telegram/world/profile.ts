import type { Upload } from './uploads.ts'

/** A command in the menu. */
export type Command = { command: string; description: string }

/** What the bot says of itself, by language ('' is everybody else's). */
export type Profile = {
  descriptions: Record<string, string>
  shortDescriptions: Record<string, string>
  /** By `scope/language`, e.g. `default/` or `all_private_chats/de`. */
  commands: Record<string, Command[]>
  /** The file of its picture. */
  photo?: Upload
}

/** A profile nothing was set in. */
export function emptyProfile(): Profile {
  return {
    descriptions: {},
    shortDescriptions: {},
    commands: {},
  }
}

/** The description an empty private chat shows in a language. */
export const describe = ({ descriptions }: Profile, language: string): string =>
  descriptions[short(language)] ?? descriptions[''] ?? ''

const short = (language: string) => language.slice(0, 2)

/** The menu of a private chat: that of private chats before everybody's, its language first. */
export function menu({ commands }: Profile, language: string): Command[] {
  return (
    ['all_private_chats', 'default']
      .flatMap((scope) => [commands[`${scope}/${short(language)}`], commands[`${scope}/`]])
      .find((found) => found !== undefined) ?? []
  )
}
