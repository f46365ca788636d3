import { beforeEach, expect, test } from 'vitest'
import { howItEnded, setStage } from './harness.ts'

const stage = setStage()
const button = (more: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'a', ...more }]] } })
const many = (count: number) => Array.from({ length: count }, () => ({ text: 'a', callback_data: 'b' }))
const bold = (offset: number, length: number) => ({ entities: [{ type: 'bold', offset, length }] })

beforeEach(() => {
  stage.ana.start()
})

const badMessages: [string, object, string][] = [
  ['no text', { text: undefined }, 'parameter "text" must be a string'],
  ['an empty text', { text: '' }, 'message text is empty'],
  ['only white space', { text: ' \n ' }, 'message text is empty'],
  ['4097 characters', { text: '🙂'.repeat(4097) }, 'message is too long'],
  ['half a character', { text: 'a\uD83D' }, 'parameter "text" must be encoded in UTF-8'],
  ['a number for a text', { text: 7 }, 'parameter "text" must be a string'],
  ['a parameter that is misspelt', { silent: true }, 'parameter "silent" is unknown'],
  ['a string for a boolean', { protect_content: 'yes' }, 'parameter "protect_content" must be a boolean'],
  ['no chat', { chat_id: undefined }, 'chat_id is empty'],
  ['a chat nobody knows', { chat_id: 99 }, 'chat not found'],
  ['65 bytes of data', button({ callback_data: `${'é'.repeat(32)}a` }), 'BUTTON_DATA_INVALID'],
  ['no data', button({ callback_data: '' }), 'BUTTON_DATA_INVALID'],
  ['a button that does nothing', button({}), 'Text buttons are unallowed in the inline keyboard'],
  [
    'a button that does two things',
    button({ callback_data: 'a', url: 'https://attune.example' }),
    'exactly one of',
  ],
  ['a button without a label', button({ text: ' ', callback_data: 'a' }), 'is empty'],
  ['a link to this machine', button({ url: 'http://localhost:4321' }), 'Wrong HTTP URL'],
  ['a link of another kind', button({ url: 'javascript:alert(1)' }), 'Unsupported URL protocol'],
  ['nothing to copy', button({ copy_text: { text: '' } }), 'BUTTON_COPY_TEXT_INVALID'],
  ['257 characters to copy', button({ copy_text: { text: 'a'.repeat(257) } }), 'BUTTON_COPY_TEXT_INVALID'],
  ['an empty row', { reply_markup: { inline_keyboard: [[]] } }, 'inline_keyboard[0]" must be 1-8 items long'],
  ['nine in a row', { reply_markup: { inline_keyboard: [many(9)] } }, 'must be 1-8 items long'],
  ['104 buttons', { reply_markup: { inline_keyboard: Array(13).fill(many(8)) } }, 'reply markup is too long'],
  [
    'another keyboard',
    { reply_markup: { keyboard: [['a']] } },
    'parameter "reply_markup.keyboard" is unknown',
  ],
  ['bold beyond the end', { text: 'ab', ...bold(1, 2) }, 'ends after the end of the text at UTF-16 offset 2'],
  ['bold from inside an emoji', { text: '🙂b', ...bold(1, 2) }, 'begins in a middle of a UTF-16 symbol'],
  ['bold to inside an emoji', { text: 'a🙂', ...bold(0, 2) }, 'ends in a middle of a UTF-16 symbol'],
  ['bold before the beginning', bold(-1, 1), 'parameter "entities[0].offset" must be an integer from 0'],
  ['an entity nobody knows', { entities: [{ type: 'loud', offset: 0, length: 1 }] }, 'type" must be "bold"'],
  ['markup in its words', { text: '<b>a</b>', parse_mode: 'HTML' }, 'parameter "parse_mode" is unknown'],
]

test.each(badMessages)('a message with %s is refused', async (_, params, why) => {
  const answer = await stage.send(params)
  expect(answer).toMatchObject({ status: 400, ok: false, error_code: 400 })
  expect(answer.description).toMatch(/^Bad Request: /)
  expect(answer.description).toContain(why)
  expect(stage.ana.messages).toHaveLength(1)
})

const goodMessages: [string, object, object][] = [
  ['4096 emoji', { text: '🙂'.repeat(4096) }, { text: '🙂'.repeat(4096) }],
  ['64 bytes of data', button({ callback_data: 'é'.repeat(32) }), { keyboard: [[{ data: 'é'.repeat(32) }]] }],
  [
    'a link',
    button({ url: 't.me/share/url?url=x'.replace(/^/, 'https://') }),
    { keyboard: [[{ text: 'a' }]] },
  ],
  ['a whole emoji in bold', { text: 'a🙂', ...bold(1, 2) }, { entities: [{ offset: 1, length: 2 }] }],
  [
    'white space around',
    { text: ' \nab ', ...bold(2, 3) },
    { text: 'ab', entities: [{ offset: 0, length: 2 }] },
  ],
  [
    'white space in bold',
    { text: ' ab', ...bold(0, 3) },
    { text: ' ab', entities: [{ offset: 0, length: 3 }] },
  ],
  ['no keyboard at all', { reply_markup: { inline_keyboard: [] } }, { keyboard: [] }],
  ['no preview', { link_preview_options: { is_disabled: true } }, { text: 'x' }],
]

test.each(goodMessages)('a message with %s arrives', async (_, params, looks) => {
  expect(await stage.send(params)).toMatchObject({
    ok: true,
    result: { message_id: 2, chat: { id: stage.ana.id } },
  })
  expect(stage.ana.messages[1]).toMatchObject(looks)
})

test('another token is no token', async () => {
  const response = await fetch(`${stage.telegram.root}/bot1:wrong/getMe`)
  expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
})

test('a method that does not exist is not found', async () => {
  expect(await howItEnded(stage.bot.api.sendDice(stage.ana.id, '🎲'))).toBe('Not Found: method not found')
  expect(await stage.call('toString')).toMatchObject({ error_code: 404 })
})

test('a body that is no JSON object is refused', async () => {
  const url = `${stage.telegram.root}/bot${stage.telegram.token}/getMe`
  const post = (body: string, type = 'application/json') =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': type } })
  expect((await post('{')).status).toBe(400)
  expect((await post('[]')).status).toBe(400)
  expect((await post('a=b', 'text/plain')).status).toBe(400)
})
