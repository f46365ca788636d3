import { settings } from '../settings/settings.ts'
import { type Bot, meet } from '../telegram/check-token.ts'
import { givePicture } from '../telegram/give-picture.ts'
import { askToken, type Tried } from './ask-token.ts'
import { type Asking, type SetUp, server } from './platform.ts'

const HOW = 'In Telegram, write to @BotFather: /newbot, then a name and a username. It answers with a token.'

/** Asks for the bot. */
export async function askTelegram({ ask, values, step }: Asking): Promise<SetUp> {
  const apiRoot = server('TELEGRAM_API_ROOT', values)
  console.info(`\n${step()}. ${HOW}`)
  const { token, opens } = await askToken<Bot>(ask, {
    what: 'The token',
    there: values.TELEGRAM_BOT_TOKEN,
    attempt: (typed) => attempt(typed, apiRoot),
    named: ({ name, username }) => `the token of ${name} (@${username})`,
  })
  return {
    answers: { TELEGRAM_BOT_TOKEN: token },
    finish: async () => {
      const hasOne = opens !== null && (await givePicture({ token, apiRoot }))
      console.info(hasOne ? EMPTY_CHAT : `${PICTURE}\n${EMPTY_CHAT}`)
    },
    begin: `Open it:   ${opens === null ? 'by the link that @BotFather showed' : `https://t.me/${opens.username}`}`,
  }
}

async function attempt(token: string, apiRoot?: string): Promise<Tried<Bot>> {
  if (!settings.shape.TELEGRAM_BOT_TOKEN.safeParse(token).success) return { useless: NOT_WHOLE }
  const met = await meet({ token, apiRoot })
  if ('bot' in met) return { opens: met.bot }
  return 'unknown' in met ? { useless: UNKNOWN } : met
}

const PICTURE = 'Its picture, if you like: send @BotFather /setuserpic, then docs/attune.jpg.'
const EMPTY_CHAT = `A picture for its empty chat, if you like: @BotFather, /mybots, the bot, Edit Bot,
Edit Description Picture, then docs/attune-wide.jpg.`

const NOT_WHOLE = 'That is not a whole token: it looks like 123456789:AAH... Copy all of it from @BotFather.'
const UNKNOWN = 'Telegram does not know this token; a newer one may have replaced it. Ask @BotFather: /token.'
