import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { add, limit } from './a-little-more.ts'
import { answer, keepPrivate, leaveIt } from './answer.ts'
import { erase, ownErase } from './erase.ts'
import { exported, exportPage } from './export.ts'
import { itsChanged, shift, shifts } from './its-changed.ts'
import { look, lookToday, putAway, see } from './look-at-others.ts'
import { myAnswers, ownAnswer } from './my-answers.ts'
import { keepLine } from './offered-line.ts'
import { dropWords, writeLine } from './own-words.ts'
import { holdAbout, lookAgain, ownWords, preview } from './preview.ts'
import { retentionPage, setRetention } from './retention.ts'
import { hold, sameNow, showNow } from './share.ts'
import { takeBack } from './take-back.ts'
import { todayPage, withdraw, withdrawReply } from './today.ts'
import { weekByWeek } from './week-by-week.ts'

/** What a person may press about answers, their own and those they are shown. */
export const ANSWERED = {
  answer,
  shift,
  changed: itsChanged,
  leave: leaveIt,
  add,
  limit,
  'write-line': writeLine,
  'keep-line': keepLine,
  'drop-words': dropWords,
  'own-words': ownWords,
  erase,
  preview,
  again: lookAgain,
  show: showNow,
  'hold-about': holdAbout,
  hold,
  'same-now': sameNow,
  keep: keepPrivate,
  'take-back': takeBack,
  look,
  'look-today': lookToday,
  see,
  // The button of before, when words had a pop-up of their own.
  words: see,
  'put-away': putAway,
  shown: todayPage,
  withdraw,
  'withdraw-reply': withdrawReply,
  shifts,
  answers: (scene, means) => myAnswers(scene, means),
  'answers-from': myAnswers,
  own: ownAnswer,
  'own-erase': ownErase,
  week: weekByWeek,
  'export-page': exportPage,
  export: exported,
  keeping: retentionPage,
  retention: setRetention,
} satisfies Partial<Handlers<Known>>
