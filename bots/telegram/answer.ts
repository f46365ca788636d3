import type { Update } from 'grammy/types'
import type { Reply } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Log } from '../log.ts'
import type { Answered, Heard } from '../platform.ts'
import type { Words } from '../words.ts'
import { receive } from './receive.ts'
import { short } from './render.ts'

/** What a tap is answered with. */
export type Shown = { text?: string; show_alert?: true }

/** Passes on what an update means, and returns what the person who did it is told at once. */
export async function answer(
  update: Update,
  { hear, words, log }: { hear: (heard: Heard) => Promise<Answered>; words: Words; log: Log },
): Promise<Shown> {
  const heard = receive(update)
  if (!heard) return {}
  try {
    const { reply, language } = await hear(heard)
    return shown(reply, language, words)
  } catch (error) {
    log.error('not heard', { id: heard.event, error })
    const language = 'profile' in heard.incoming ? heard.incoming.profile.language : 'en'
    return shown({ toast: text('didnt-get-through') }, language, words)
  }
}

function shown({ toast, alert }: Reply, language: string, words: Words): Shown {
  if (alert) return { text: short(words.plain(alert, language)), show_alert: true }
  return toast ? { text: short(words.plain(toast, language)) } : {}
}
