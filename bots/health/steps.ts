/**
 * Tells a figure in steps, and another one only once the truth is more than a whole step away from what was told last:
 * a press adds some thousand bytes, so that none can be told from the time at which a figure changes.
 */
export function inSteps(step: number, rounded = Math.ceil): (truth: number) => number {
  let told: number | null = null
  return (truth) => {
    if (told === null || Math.abs(truth - told) > step) told = rounded(truth / step) * step
    return told
  }
}
