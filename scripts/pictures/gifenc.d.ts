/** What is used of it; it brings no types of its own. */
declare module 'gifenc' {
  export type Palette = number[][]
  export type Frame = {
    palette?: Palette
    /** In milliseconds. */
    delay: number
    transparent?: boolean
    transparentIndex?: number
    /** 1 leaves what stood there before. */
    dispose?: number
  }
  export function GIFEncoder(): {
    writeFrame: (index: Uint8Array, width: number, height: number, frame: Frame) => void
    finish: () => void
    bytes: () => Uint8Array
  }
  export function quantize(rgba: Uint8Array, most: number): Palette
  export function applyPalette(rgba: Uint8Array, palette: Palette): Uint8Array
}
