import { readLibrary } from '../bots/words/library.ts'

/** All that comes with Attune, read once for all tests that only look at it. */
export const shipped = readLibrary()
