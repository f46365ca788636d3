import { firstQuestion, hello, notNow, whatIsThis } from './arrive.ts'
import { help } from './home/help.ts'
import { claim, claimName, claimNotNow, invited } from './link/invited.ts'
import type { Verb } from './model/action.ts'
import type { Profile } from './model/incoming.ts'
import type { Means } from './model/means.ts'
import { reopen } from './model/page.ts'
import type { Scene, Turn } from './model/scene.ts'

type Newcomer = (scene: Scene, means: Means, profile: Profile, ...args: string[]) => Turn | null

/** What somebody may press before they are a person here. */
export const NEWCOMER = {
  try: firstQuestion,
  what: (scene, means, _, screen = '1', code = '-') => whatIsThis(scene, means, screen, code),
  hello: (scene, means) => hello(scene, means),
  'not-now': (scene, means) => notNow(scene, means),
  invited: (scene, means, profile, code = '') => invited(scene, means, profile, code),
  claim: (scene, means, profile, code = '') => claim(scene, means, profile, code),
  'claim-name': (scene, means, profile, code = '') => claimName(scene, means, profile, code),
  'claim-not-now': (scene, means) => claimNotNow(scene, means),
  help: (scene, means) => help(scene, means),
  reopen: (scene, means, _, key = '') => reopen(scene, means, key),
} satisfies Partial<Record<Verb, Newcomer>>
