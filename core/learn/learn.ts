import type { Means } from '../model/means.ts'
import type { Button } from '../model/message.ts'
import { atLeastOnce, button, show, text } from '../model/page.ts'
import { PIECES, type Piece } from '../model/piece.ts'
import { type Scene, type Turn, turn } from '../model/scene.ts'

/** [Learn]: short pieces, the same for everybody at any time; nothing is kept of who reads what. */
export function learn(scene: Scene, means: Means): Turn {
  const pieces = PIECES.map((piece) => [button(`piece-${piece}`, 'piece', [piece, 1])])
  const page = {
    text: [text('learn-title')],
    buttons: [...pieces, [button('rehearse', 'rehearse', ['hear'])], [button('back', 'help')]],
  }
  return turn(scene, [atLeastOnce(show(scene, means, 'home', page))])
}

/** [More about this]: a piece below the question that it belongs to. */
export function moreAbout(scene: Scene, means: Means, piece: Piece): Turn {
  const { say, ...read } = readPiece(scene, means, piece, 1)
  return { ...read, say: say.map((one) => ({ ...one, where: 'below' })) }
}

/** One of its pieces, a screen of two. */
export function readPiece(scene: Scene, means: Means, piece: Piece, screen: 1 | 2): Turn {
  const on: Button[] = screen === 1 ? [button('go-on', 'piece', [piece, 2])] : []
  const practice = piece === 'hearing-a-no' ? [button('rehearse', 'rehearse', ['hear'])] : []
  const page = {
    title: text('learn'),
    text: [text(screen === 1 ? `learn-${piece}-one` : `learn-${piece}-two`)],
    buttons: [on, practice, [button('back', 'learn')]],
  }
  return turn(scene, [atLeastOnce(show(scene, means, 'home', page))])
}
