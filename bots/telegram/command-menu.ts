import type { Api } from 'grammy'
import type { LanguageCode } from 'grammy/types'
import type { PlainId } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Words } from '../words/words.ts'

const COMMANDS = ['home', 'checkin', 'rest', 'stop', 'help'] as const

/** Tells Telegram, in every language, the menu of commands and what an empty chat says. */
export async function introduce(api: Api, words: Words): Promise<void> {
  for (const language of words.languages) {
    const say = (id: PlainId) => words.plain(text(id), language)
    const commands = COMMANDS.map((command) => ({ command, description: say(`command-${command}`) }))
    // Without a code it is for everybody whose language has none of its own.
    const by = language === 'en' ? {} : { language_code: language as LanguageCode }
    await api.setMyCommands(commands, { scope: { type: 'all_private_chats' }, ...by })
    await api.setMyDescription(say('description'), by)
    await api.setMyShortDescription(say('short-description'), by)
  }
}
