/** How far back being asked is looked at, answered or not. */
export const ASKS_LAST = { days: -10 }
/** How long a platform may tell us the same event again. */
export const SEEN_LASTS = { hours: -48 }
/** How long what was said in a room is known here; there it stays. */
export const ROOM_LASTS = { days: -8 }
/** How long the messages of somebody erased are still being removed. */
export const ERASED_LASTS = { hours: -24 }
