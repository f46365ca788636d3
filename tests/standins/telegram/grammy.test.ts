import { InlineKeyboard, InputFile } from 'grammy'
import { expect, test } from 'vitest'
import { setStage } from './harness.ts'

const stage = setStage()
const colors = new InlineKeyboard().text('🟢 ● welcome', 'green').row().text('🔴 ■ rather not', 'red')
const feel = { reply_markup: colors, protect_content: true }

const ask = () => {
  stage.bot.command('start', (ctx) => ctx.reply('How is a hug?', feel))
  stage.run()
  stage.ana.start()
  return stage.telegram.handled()
}

test('START, a question, a tap, a toast, an edited message, and no second notification', async () => {
  const { ana, telegram, bot } = stage
  bot.callbackQuery('green', async (ctx) => {
    await ctx.answerCallbackQuery('Kept for you alone.')
    await ctx.editMessageText('Heard.')
  })
  await ask()
  expect(ana.see()).toBe(
    'Ana (en)\n me: /start\nbot: How is a hug?\n     [🟢 ● welcome]\n     [🔴 ■ rather not]',
  )
  expect(await ana.press('🟢')).toMatchObject({ text: 'Kept for you alone.', alert: false })
  await telegram.handled()
  expect(ana.see()).toBe('Ana (en)\n me: /start\nbot: Heard.\n  ↗ Kept for you alone.')
  expect(ana.messages.at(-1)).toMatchObject({ edited: true, protected: true, keyboard: [] })
  expect(ana.notifications).toHaveLength(1)
})

test('a pop-up is seen until OK, and the next tap starts afresh', async () => {
  const { ana, bot } = stage
  bot.callbackQuery('green', (ctx) => ctx.answerCallbackQuery({ text: 'Faded.', show_alert: true }))
  bot.callbackQuery('red', (ctx) => ctx.answerCallbackQuery())
  await ask()
  await ana.press('🟢 ● welcome')
  expect(ana).toMatchObject({ popup: 'Faded.', toast: undefined })
  expect(await ana.press('🔴')).toMatchObject({ text: '' })
  expect(ana).toMatchObject({ popup: undefined, said: [{ text: 'Faded.', alert: true }] })
})

test('a tap that nobody answers is found out', async () => {
  await ask()
  await expect(stage.ana.press('🔴')).rejects.toThrow('the tap was never answered: Ana pressed "red"')
  expect(stage.telegram.unansweredTaps()).toMatchObject([{ data: 'red' }])
})

test('a button that is not there is named, with all that is', async () => {
  await ask()
  await expect(stage.ana.press('Skip')).rejects.toThrow(/no button "Skip"[\s\S]*\[🟢 ● welcome\]/)
})

test('a document arrives as a file', async () => {
  const { ana, bot, telegram } = stage
  const file = new InputFile(Buffer.from('{}'), 'attune.json')
  bot.command('start', (ctx) => ctx.replyWithDocument(file, { caption: '17' }))
  stage.run()
  ana.start()
  await telegram.handled()
  expect(ana.messages.at(-1)).toMatchObject({ file: 'attune.json', text: '17' })
})

test('a silent message shows on the lock screen until the chat is looked at', async () => {
  const { ana, bot } = stage
  ana.start()
  await bot.api.sendMessage(ana.id, 'A moment for you.', { disable_notification: true })
  expect(ana.lockScreen()).toMatchObject([{ text: 'A moment for you.', silent: true }])
  ana.look()
  expect(ana.lockScreen()).toEqual([])
})

test('the description and the menu are those of the language', async () => {
  const { ana, bot, telegram } = stage
  await bot.api.setMyDescription('One small question.')
  await bot.api.setMyDescription('Eine kleine Frage.', { language_code: 'de' })
  const scope = { type: 'all_private_chats' } as const
  await bot.api.setMyCommands([{ command: 'home', description: 'everything' }], { scope })
  await bot.api.setMyCommands([{ command: 'help', description: 'how' }])
  ana.language = 'de-AT'
  expect(telegram.snapshot()[0]).toMatchObject({
    description: 'Eine kleine Frage.',
    menu: [{ command: 'home' }],
  })
})

test('a page hears of every visible change and gets it as plain data', async () => {
  let changes = 0
  const deaf = stage.telegram.onChange(() => (changes += 1))
  await ask()
  expect(changes).toBeGreaterThan(1)
  deaf()
  const before = changes
  stage.ana.type('hello')
  expect(changes).toBe(before)
  const view = stage.telegram.snapshot()
  expect(JSON.parse(JSON.stringify(view))).toMatchObject([{ name: 'Ana', messages: [{}, {}, {}] }])
})
