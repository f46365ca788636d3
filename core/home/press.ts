import { askNow } from '../ask/ask-now.ts'
import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { when } from '../rhythm/when-i-ask.ts'
import { cleanUp, cleanUpNow } from './clean-up-chat.ts'
import { endLink, noQuestions, ownQuestions } from './end-link.ts'
import { eraseAll } from './erase-everything.ts'
import { home } from './home.ts'
import { eraseAbout, leaving } from './leave.ts'
import { nameAndLanguage, newName, setLanguage } from './name-and-language.ts'
import { privacy } from './privacy.ts'
import { rest, restDays, restEnd, restOpen, restUntil } from './rest.ts'
import { quieter, season, seasonFirst, seasonOpen } from './season.ts'

/** What a person may press in Home and on the pages under it. */
export const AT_HOME = {
  home: (scene, means) => seasonFirst(scene, means) ?? home(scene, means),
  'ask-now': (scene, means) => seasonFirst(scene, means) ?? askNow(scene, means),
  when: (scene, means) => seasonFirst(scene, means) ?? when(scene, means),
  'season-open': seasonOpen,
  season,
  quieter,
  rest,
  'rest-days': restDays,
  'rest-until': restUntil,
  'rest-open': restOpen,
  'rest-end': restEnd,
  privacy,
  'clean-up': cleanUp,
  'clean-up-now': cleanUpNow,
  about: nameAndLanguage,
  'new-name': newName,
  language: setLanguage,
  leaving,
  'end-link': endLink,
  'own-questions': ownQuestions,
  'no-questions': noQuestions,
  'erase-about': eraseAbout,
  'erase-all': eraseAll,
} satisfies Partial<Handlers<Known>>
