import type { Args, FormArgs } from './action.ts'
import type { FormVerb } from './forms.ts'
import type { Profile } from './incoming.ts'
import type { Means } from './means.ts'
import type { Fields } from './message.ts'
import type { Scene, Turn } from './scene.ts'
import type { Verb } from './verbs.ts'

/** What pressing a button does, by its verb; null where it means nothing to whoever pressed it. */
export type Handlers<S extends Scene, V extends Verb = Verb> = {
  [K in V]: (scene: S, means: Means, ...args: [...Args<K>, Profile]) => Turn | null
}

/** What the sending of a form does, by its verb. */
export type FormHandlers<V extends FormVerb = FormVerb> = {
  [K in V]: (scene: Scene, means: Means, fields: Fields, ...args: FormArgs<K>) => Turn | null
}
