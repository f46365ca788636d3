import { OWN_ACTS } from '../../../core/model/act.ts'
import type { Id, Member } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import type { Path } from '../../../core/model/path.ts'
import { BEGINNING } from '../../../core/path/beginning.ts'
import type { Telling } from './told.ts'

/** Stresses words of a sentence. */
export const stressed = (words: string): string => `‹${words}›`

/** Names one after the other. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names)

/** What somebody is called. */
export const nameOf = ({ kept }: Telling, person: Id | null): string =>
  kept.people.find(({ id }) => id === person)?.name ?? 'somebody who was erased'

/** What a member is called. */
export const memberName = (telling: Telling, member: Id): string =>
  nameOf(telling, telling.kept.members.find(({ id }) => id === member)?.person ?? null)

/** Who is in a circle. */
export const membersOf = ({ kept }: Telling, circle: Id): Member[] =>
  kept.members.filter((member) => member.circle === circle && member.left === null && member.person !== null)

/** The others that somebody is linked with in a circle, by name. */
export const othersIn = (telling: Telling, circle: Id, me: Id): string =>
  listed(
    membersOf(telling, circle)
      .filter(({ person }) => person !== me)
      .map(({ person }) => nameOf(telling, person)),
  )

/** Whether somebody is linked with anybody. */
export const isLinked = (telling: Telling, person: Id): boolean =>
  telling.kept.circles.some(
    ({ id, kind }) => kind === 'partners' && membersOf(telling, id).some((one) => one.person === person),
  )

/** What a question is called, or what stands in its place. */
export const questionName = ({ say }: Telling, prompt: string): string =>
  stressed(say(prompt === OWN_ACTS ? text('own-line-name') : { prompt, part: 'name' }))

/** What a path is called. */
export const pathName = ({ say }: Telling, path: Path | undefined): string =>
  path?.names?.en ?? say(text(path?.id === BEGINNING.id ? 'a-gentle-beginning' : 'paths'))
