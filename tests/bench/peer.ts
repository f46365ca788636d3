import Database from 'better-sqlite3'
import { Bot } from 'grammy'

// Bare grammY: the least that a bot can do with a press. In the third shape it keeps it, too, safe from a power cut.
const [, , apiRoot = '', token = '', shape = 'answers', file = ''] = process.argv
const bot = new Bot(token, { client: { apiRoot } })
const insert = shape === 'keeps' ? inserting(file) : () => {}

bot.on('callback_query:data', async (context) => {
  insert(context.from.id, context.callbackQuery.data)
  await context.answerCallbackQuery()
  if (shape !== 'answers') await context.editMessageText(`Heard at ${Date.now()}.`)
})

function inserting(file: string) {
  const database = new Database(file)
  database.pragma('journal_mode = wal')
  database.pragma('synchronous = full')
  database.exec('create table answers (person integer, data text, at integer)')
  const statement = database.prepare('insert into answers values (?, ?, ?)')
  return (person: number, data: string) => void statement.run(person, data, Date.now())
}

process.on('disconnect', () => process.exit())
await bot.start()
