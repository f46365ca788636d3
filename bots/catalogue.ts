/** The names of the values that a pattern of a catalogue takes, in the order in which they come. */
export function variablesOf(pattern: unknown): string[] {
  if (typeof pattern !== 'object' || pattern === null) return []
  if ('type' in pattern && pattern.type === 'var' && 'name' in pattern) return [`${pattern.name}`]
  return [...new Set(Object.values(pattern).flatMap(variablesOf))]
}
