import type { Handlers } from '../model/handlers.ts'
import type { Known, Scene } from '../model/scene.ts'
import { circlePage, sameHome, setSetting } from './circle-page.ts'
import { claim, claimName, claimNotNow, invited } from './invited.ts'
import {
  anotherName,
  link,
  linkMake,
  linkMakeMore,
  linkMakeSuggesting,
  linkMore,
  linkShow,
  linkSuggest,
  linkTakeBack,
} from './link.ts'
import { linkedAsk, linkedLater, linkedOn, lives, openLinked } from './linked.ts'
import { assent, newcomer } from './newcomer.ts'
import { confirm, refuse, theyCame } from './who-came.ts'

/** What somebody who was handed a link may press, a person here or not. */
export const INVITED = {
  invited,
  claim,
  'claim-name': claimName,
  'claim-not-now': claimNotNow,
} satisfies Partial<Handlers<Scene>>

/** What a person may press about whom they are, or would be, linked with. */
export const LINKED = {
  link,
  'link-name': anotherName,
  'link-make': linkMake,
  'link-show': linkShow,
  'link-take-back': linkTakeBack,
  'link-suggest': linkSuggest,
  'link-make-suggesting': linkMakeSuggesting,
  'link-more': linkMore,
  'link-make-more': linkMakeMore,
  came: theyCame,
  confirm,
  refuse,
  newcomer,
  assent,
  linked: openLinked,
  'linked-ask': linkedAsk,
  'linked-later': linkedLater,
  'linked-on': linkedOn,
  lives,
  circle: circlePage,
  'same-home': sameHome,
  setting: setSetting,
} satisfies Partial<Handlers<Known>>
