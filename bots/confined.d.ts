export function confined(env?: Record<string, string | undefined>): string[]
