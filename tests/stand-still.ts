/** Keeps everything in this process from going on, as a machine does that falls asleep for a moment. */
export function standStill(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
