import { decode } from 'fast-png'
import gifenc from 'gifenc'

/** A picture and for how long it stands, in milliseconds. */
export type Still = { png: Uint8Array; lasts: number }

const { GIFEncoder, quantize, applyPalette } = gifenc
/** One of 256 stands for what is as before. */
const MOST_COLORS = 255

/** A GIF of pictures of one size and of the same colors; of each but the first it holds what is other than before. */
export function animation(stills: readonly Still[]): Uint8Array {
  const frames = stills.map(({ png, lasts }) => ({ ...rgbaOf(png), lasts }))
  const palette = quantize(Buffer.concat(frames.map(({ rgba }) => rgba)), MOST_COLORS)
  const clear = palette.length
  const gif = GIFEncoder()
  for (const [i, { rgba, width, height, lasts }] of frames.entries()) {
    const index = applyPalette(rgba, palette)
    const before = frames[i - 1]?.rgba
    if (before) sameIs(clear, index, rgba, before)
    const change = before
      ? { transparent: true, transparentIndex: clear }
      : { palette: [...palette, [0, 0, 0]] }
    gif.writeFrame(index, width, height, { ...change, delay: lasts, dispose: 1 })
  }
  gif.finish()
  return gif.bytes()
}

function sameIs(clear: number, index: Uint8Array, rgba: Uint8Array, before: Uint8Array): void {
  const [now, then] = [new Uint32Array(rgba.buffer), new Uint32Array(before.buffer)]
  for (let at = 0; at < index.length; at++) if (now[at] === then[at]) index[at] = clear
}

function rgbaOf(png: Uint8Array) {
  const { width, height, channels, data } = decode(png)
  const rgba = new Uint8Array(width * height * 4).fill(255)
  for (let at = 0; at < width * height; at++)
    for (let i = 0; i < 3; i++) rgba[at * 4 + i] = data[at * channels + i]!
  return { width, height, rgba }
}
