import { deleteMessage, deleteMessages, editMessageText } from './change.ts'
import type { Method } from './method.ts'
import {
  getUserProfilePhotos,
  setMyCommands,
  setMyDescription,
  setMyProfilePhoto,
  setMyShortDescription,
} from './profile.ts'
import { sendDocument, sendMessage } from './send.ts'
import { answerCallbackQuery, getMe, getUpdates } from './updates.ts'
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook.ts'

/** Every method that Attune calls, by its name; there is no other. */
export const methods: Record<string, Method> = {
  getMe,
  getUpdates,
  getWebhookInfo,
  setWebhook,
  deleteWebhook,
  answerCallbackQuery,
  sendMessage,
  sendDocument,
  editMessageText,
  deleteMessage,
  deleteMessages,
  setMyCommands,
  setMyDescription,
  setMyShortDescription,
  setMyProfilePhoto,
  getUserProfilePhotos,
}
