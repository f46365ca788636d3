/** A table as Markdown has it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const PLACES = 3

/** A number to three places, since more of it would be no truer. */
export function many(n: number): string {
  if (!Number.isFinite(n)) return 'never'
  const rounded = n === 0 ? 0 : Number(n.toPrecision(PLACES))
  return rounded.toLocaleString('en', { maximumFractionDigits: rounded < 1 ? 2 : rounded < 10 ? 1 : 0 })
}

/** Minutes in the unit that suits them. */
export function lasting(minutes: number): string {
  if (!Number.isFinite(minutes)) return 'never'
  if (minutes < 2) return `${many(Math.ceil(minutes * 60))} s`
  return minutes < 120 ? `${many(minutes)} min` : `${many(minutes / 60)} h`
}

/** Which part of a hundred a share is. */
export const percent = (share: number): string => `${many(share * 100)} %`

/** Bytes in the unit that suits them. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  return `${many(bytes / 1000 ** step)} ${units[step]}`
}
