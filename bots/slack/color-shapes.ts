import type { Color } from '../../core/model/circle.ts'

/** How far a point lies outside a shape around the origin, negative inside; `size` is about half its width. */
export type Shape = (x: number, y: number, size: number) => number

/** The shape of each color, so that nobody needs to tell colors apart; all look equally big. */
export const SHAPES: Record<Color, Shape> = { green: circle, yellow: triangle, red: square, unsure: ring }

function circle(x: number, y: number, size: number): number {
  return Math.sqrt(x * x + y * y) - size
}

function ring(x: number, y: number, size: number): number {
  const half = size * 0.18
  return Math.abs(circle(x, y, size * 1.02 - half)) - half
}

function square(x: number, y: number, size: number): number {
  const round = size * 0.28
  const half = size * 0.88 - round
  const right = Math.abs(x) - half
  const below = Math.abs(y) - half
  return circle(Math.max(right, 0), Math.max(below, 0), round) + Math.min(Math.max(right, below), 0)
}

/** Three equal sides, point up; a little below its middle, where the eye wants it. */
function triangle(x: number, y: number, size: number): number {
  const lean = Math.sqrt(3)
  const round = size * 0.24
  const half = size * 1.28 - round * lean
  const right = Math.abs(x) - half
  const up = size * 0.14 - y + half / lean
  const beyond = right + lean * up > 0
  const along = beyond ? (right - lean * up) / 2 : right
  const away = beyond ? (-lean * right - up) / 2 : up
  const past = along - Math.min(Math.max(along, -2 * half), 0)
  return circle(past, away, 0) * -Math.sign(away) - round
}
