import { encode } from 'fast-png'
import type { Color } from '../../core/model/circle.ts'
import type { Band, Weather } from '../../core/model/weather.ts'
import { othersTurn } from '../../db/others-turn.ts'
import { SHAPES } from './color-shapes.ts'

type Paint = readonly [red: number, green: number, blue: number]

const WIDTH = 1200
const HEIGHT = 360
const ORDER: readonly Color[] = ['green', 'yellow', 'red', 'unsure']

/** The air of the room, from above to below. */
const ABOVE: Paint = [255, 251, 246]
const BELOW: Paint = [249, 235, 220]

/** Each color where light falls on it, and where it does not. */
const PAINTS: Record<Color, readonly [light: Paint, deep: Paint]> = {
  green: [
    [134, 204, 156],
    [38, 128, 94],
  ],
  yellow: [
    [255, 218, 122],
    [222, 142, 18],
  ],
  red: [
    [240, 146, 120],
    [190, 68, 56],
  ],
  unsure: [
    [160, 178, 212],
    [84, 104, 150],
  ],
}

/** How big a shape is, and how strongly it is filled. */
const BANDS: Record<Band, readonly [size: number, strength: number]> = {
  'quarter-or-fewer': [38, 0.42],
  'two-or-fewer': [42, 0.42],
  some: [68, 0.75],
  'three-or-more': [94, 1],
  'more-than-half': [108, 1],
}

/** A PNG of four soft shapes, bigger where more of the room is; the same weather is the same bytes. */
export function weatherPicture(weather: Weather): Uint8Array {
  const parts = drawing(weather)
  for (let part = parts.next(); ; part = parts.next()) if (part.done) return part.value
}

/** The same, between whose parts everything else has its say. */
export async function drawnInParts(weather: Weather): Promise<Uint8Array> {
  const parts = drawing(weather)
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done) return part.value
    await othersTurn()
  }
}

function* drawing(weather: Weather): Generator<undefined, Uint8Array> {
  const canvas = air()
  yield
  for (const [at, color] of ORDER.entries()) {
    paint(canvas, color, weather[color], (WIDTH / 4) * (at + 0.5))
    yield
  }
  return encode({ width: WIDTH, height: HEIGHT, channels: 3, data: new Uint8Array(canvas) })
}

function air(): Float32Array {
  const canvas = new Float32Array(WIDTH * HEIGHT * 3)
  for (let at = 0; at < WIDTH * HEIGHT; at++) blend(canvas, at, ABOVE, BELOW, at / WIDTH / HEIGHT, 1)
  return canvas
}

function paint(canvas: Float32Array, color: Color, band: Band, middle: number): void {
  const [size, strength] = BANDS[band]
  const [light, deep] = PAINTS[color]
  const reach = Math.min(Math.ceil(size * 2.4), HEIGHT / 2)
  for (let y = -reach; y < reach; y++) {
    for (let x = Math.max(-reach, -middle); x < Math.min(reach, WIDTH - middle); x++) {
      const at = (y + HEIGHT / 2) * WIDTH + x + middle
      const away = SHAPES[color](x + 0.5, y + 0.5, size)
      if (away > size) continue
      blend(canvas, at, light, deep, 0.15, glow(away / size) * strength)
      if (away < 2) blend(canvas, at, light, deep, shade(x / size, y / size), fill(away, strength))
    }
  }
}

/** Strongest at the shape, gone at its own size away from it. */
const glow = (away: number) => 0.6 * square(square(clamp(1 - Math.max(away, 0))))

const square = (value: number) => value * value

/** Light comes from above, a little from the left. */
const shade = (x: number, y: number) => clamp(Math.sqrt(square(x + 0.35) + square(y + 0.75)) / 1.9)

/** Full at the edge however pale within, so that even the smallest keeps its shape. */
const fill = (away: number, strength: number) =>
  clamp(0.5 - away / 4) * (strength + (1 - strength) * clamp(1 + away / 7))

const clamp = (share: number) => Math.min(Math.max(share, 0), 1)

/** Lays the paint between `from` and `to` over one point, covering it by `share`. */
function blend(canvas: Float32Array, at: number, from: Paint, to: Paint, between: number, share: number) {
  for (let i = 0; i < 3; i++) {
    const under = canvas[at * 3 + i]!
    canvas[at * 3 + i] = under + (from[i]! + (to[i]! - from[i]!) * between - under) * share
  }
}
