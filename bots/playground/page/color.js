const COLORS = { '🟢': 'green', '🟡': 'yellow', '🔴': 'red', '⚪': 'unsure' }

/** The color that a button’s words begin with, if they do. */
export const colorOf = (text) => COLORS[[...text][0]]
