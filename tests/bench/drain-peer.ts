import { autoRetry } from '@grammyjs/auto-retry'
import { Api } from 'grammy'

// What grammY's own plugin does with many messages: one after the other, or all at once.
const [, , apiRoot = '', count = '0', way = 'each'] = process.argv
const api = new Api(`2:${'B'.repeat(35)}`, { apiRoot })
api.config.use(autoRetry())
const chats = Array.from({ length: Number(count) }, (_, i) => 7_000_000_000 + i)
const send = (chat: number) => api.sendMessage(chat, 'A moment for you?')
if (way === 'each') for (const chat of chats) await send(chat)
else await Promise.all(chats.map(send))
process.send?.('idle')
process.disconnect?.()
