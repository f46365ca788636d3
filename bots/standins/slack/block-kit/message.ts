import { blocks } from './blocks.ts'

const rule = blocks(50)

/** What is wrong with a message's blocks, as Slack words it with JSON pointers; empty if nothing is. */
export const messageProblems = (value: unknown): string[] => rule(value, '/blocks')
