/** A file as it was uploaded: a call keeps its name and size. */
export type Upload = { name: string; size: number }

const contents = new WeakMap<Upload, string>()

/** What stands in a file that was uploaded. */
export const contentOf = (upload: Upload): string => contents.get(upload) ?? ''

/** Takes a file in. */
export async function takeIn(file: File): Promise<Upload> {
  const kept = { name: file.name, size: file.size }
  contents.set(kept, await file.text())
  return kept
}
