import type { types } from '@slack/bolt'
import type { Fields } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import { plainText } from './blocks.ts'
import { frame } from './modal.ts'
import type { Voice } from './voice.ts'

/** By what the submission of the chooser is known. */
export const WHERE = 'where'

/** The one input of the chooser. */
export const CHANNEL = 'channel'

/** Asks in which channel: the one somebody is in just now, unless they say otherwise. */
export function whereOf(voice: Voice): types.ModalView {
  const { plain } = voice
  return {
    ...frame(voice, text('title-ask')),
    callback_id: WHERE,
    submit: plainText(plain(text('go-on')), 24),
    blocks: [
      {
        type: 'input',
        block_id: CHANNEL,
        label: plainText(plain(text('which-channel')), 2000),
        element: {
          type: 'conversations_select',
          action_id: CHANNEL,
          placeholder: plainText(plain(text('choose-channel')), 150),
          default_to_current_conversation: true,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
        },
      },
    ],
  }
}

/** The channel that was chosen. */
export const pickedIn = (fields: Fields): string | null =>
  typeof fields[CHANNEL] === 'string' && /^[CG][A-Z0-9]+$/.test(fields[CHANNEL]) ? fields[CHANNEL] : null
