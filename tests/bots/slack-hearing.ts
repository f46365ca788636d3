import { expect } from 'vitest'
import type { Answered, Heard } from '../../bots/platform.ts'
import { slack as connect } from '../../bots/slack/index.ts'
import type { Slack } from '../../bots/standins/slack/server.ts'
import type { Form, Message, Outgoing, Page, Text } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import { afterwards, LONG, tempLog, tempSlack } from './slack-here.ts'
import { SLACK_WORDS } from './slack-pages.ts'

/** Words that stand for themselves. */
export const text = (words: string): Text => made('say', { words })

/** A page of these words, and buttons that do what they say. */
export const page = (words: string, ...buttons: string[]): Page => ({
  text: [text(words)],
  buttons: buttons.map((name) => [{ text: text(name), action: name.toLowerCase() }]),
})

/** What a prompt asks: it may stand in no chat of a person. */
export const asking: Page = { ...page('?', 'Yes'), text: [{ prompt: 'hug', part: 'text' }] }

/** A message whose page is open. */
const open = (shown: Page): Message => ({
  ...{ line: page('A line.', 'Open'), page: shown, open: true, free: false, sound: false },
})

/** A chat that now shows this under some key. */
export const saying = (shown: Page | null, where?: Outgoing['where']): Outgoing => ({
  ...{ to: 'c1', key: 'home', want: shown && open(shown) },
  ...(where ? { where } : {}),
})

/** A page with a form of one line. */
export const form = (changes: Partial<Form> = {}): Page => ({
  ...page('Fill this in.'),
  form: {
    ...{ action: 'round-open', submit: text('Send'), keeps: 0 },
    fields: [{ name: 'line', label: text('Line'), kind: 'line', most: 100 }],
    ...changes,
  },
})

/** Attune in a Slack, somebody there, and what is heard; `answer` is set to what comes of it, and nothing takes a moment unless one is said. */
export async function hearing(
  options: Parameters<typeof tempSlack>[0] & { moment?: number; most?: number } = {},
) {
  const slack: Slack = await tempSlack(options)
  const { log, lines } = tempLog()
  const { appToken, botToken, root: apiUrl } = slack
  const platform = connect({
    appToken,
    botToken,
    apiUrl,
    words: SLACK_WORDS,
    log,
    moment: options.moment ?? LONG,
    most: options.most,
  })
  const heard: Heard[] = []
  const here = {
    ...{ slack, lines, heard, platform },
    ana: slack.person({ name: 'Ana', realName: 'Ana Lopez', locale: 'es-ES', tz: 'Europe/Madrid' }),
    answer: (async () => ({ reply: {}, language: 'en' })) as (heard: Heard) => Promise<Answered>,
    /** Puts a message into Ana's chat. */
    post: (shown: Page) => {
      const address = `${slack.teamId}/${here.ana.id}`
      return platform.send({ address, language: 'en', delivery: 'd1', about: null }, open(shown), null)
    },
    /** Resolves when Ana sees this. */
    shows: (what: unknown) => expect.poll(() => here.ana.see()).toEqual(what),
  }
  await platform.start(
    (one) => {
      heard.push(one)
      return here.answer(one)
    },
    (error) => {
      throw error
    },
  )
  afterwards(() => platform.stop())
  return here
}
