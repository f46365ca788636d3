import type { Answered, Heard } from '../../bots/platform.ts'
import { paragraphs } from '../../bots/slack/blocks.ts'
import { modalOf, pageOf } from '../../bots/slack/modal.ts'
import { weatherPicture } from '../../bots/slack/picture.ts'
import type { Way } from '../../bots/slack/receive.ts'
import { homeOf, messageOf, pictureOf } from '../../bots/slack/render.ts'
import { voiceOf } from '../../bots/slack/voice.ts'
import { outcomeOf } from '../../bots/slack/what-to-show.ts'
import type { Message, Page, Text } from '../../core/model/message.ts'
import type { Weather } from '../../core/model/weather.ts'
import { blocksOf, modal, slackMessage } from './draw-slack.ts'
import { chatMessage, popUp, toast } from './draw-telegram.ts'
import { box, escaped } from './html.ts'
import type { Watching } from './lived.ts'
import type { Studio } from './studio.ts'

/** Where somebody sees something, in the order of the page. */
export const PLACES = {
  chat: 'Telegram: the chat',
  toast: 'Telegram: toasts',
  popUp: 'Telegram: pop-ups',
  home: 'Slack: the Home tab',
  messages: 'Slack: messages to one person',
  room: 'Slack: in a room',
  modal: 'Slack: modals',
  onlyYou: 'Slack: for one’s own eyes, beside a message',
  wrong: 'Slack: under a field of a form',
  edges: 'At the edges',
  alone: 'Texts by themselves, with the names of their values',
}

/** Draws all that is watched. */
export const watching = (studio: Studio): Watching => ({
  sent: (message, { platform, address, ref }) => {
    if (platform === 'telegram') studio.add(PLACES.chat, (by, words) => chatMessage(message, by, words))
    else if (ref === 'home')
      studio.add(PLACES.home, (by, words) => box('slack', blocksOf(homeOf(message, by, words).blocks)))
    else inSlack(studio, message, address.startsWith('room') ? 'room' : 'person')
  },
  told: (heard, answered) => {
    if (heard.platform === 'slack') return toldInSlack(studio, heard, answered)
    const { toast: short, alert } = answered.reply
    if (alert) studio.add(PLACES.popUp, (by, words) => popUp(alert, by, words))
    else if (short) studio.add(PLACES.toast, (by, words) => toast(short, by, words))
  },
})

function inSlack(studio: Studio, message: Message, where: 'person' | 'room') {
  const picture = where === 'room' ? pictureOf(message) : undefined
  studio.add(where === 'room' ? PLACES.room : PLACES.messages, (by, words) => {
    const drawn = slackMessage(messageOf(message, by, words, where))
    return picture ? imageOf(picture.weather, words.plain(picture.alt, by)) + drawn : drawn
  })
}

const imageOf = (weather: Weather, alt: string) => {
  const bytes = Buffer.from(weatherPicture(weather)).toString('base64')
  return `<img alt="${escaped(alt)}" src="data:image/png;base64,${bytes}">`
}

function toldInSlack(studio: Studio, heard: Heard, answered: Answered) {
  const { pages, note, alert, whisper, errors = {} } = outcomeOf(answered, placeOf(heard))
  const inModal = (shown: readonly Page[], above?: Text) =>
    studio.add(PLACES.modal, (by, words) => modal(modalOf({ pages: shown, note: above }, voiceOf(words, by))))
  if (pages.length > 0) inModal(pages, note)
  if (alert) inModal([pageOf(alert)])
  if (whisper)
    studio.add(PLACES.onlyYou, (by, words) =>
      box('slack only-you', blocksOf(paragraphs([whisper], voiceOf(words, by)))),
    )
  for (const wrong of Object.values(errors))
    studio.add(PLACES.wrong, (by, words) => box('slack wrong', escaped(words.plain(wrong, by))))
}

function placeOf({ incoming, ref }: Heard): Way['place'] {
  if (incoming.kind === 'visit') return 'nowhere'
  if (incoming.kind === 'form') return 'submission'
  if (incoming.kind === 'command') return 'channel'
  if (incoming.kind !== 'press') return 'chat'
  if (ref === 'home') return 'home'
  return ref === null || ref.startsWith('modal') ? 'modal' : 'message'
}
