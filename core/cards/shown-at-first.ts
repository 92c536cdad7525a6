/** How many of each a card shows before a reader unfolds the rest: it is to be read at a glance. */
export const SHOWN_AT_FIRST = {
  figures: 2,
  statements: 1,
  /** Better values under one claim, and figures that no claim mentions. */
  observations: 2,
  newer: 3,
  events: 2,
  related: 4,
  /** Sources of one claim, chart or event. */
  sources: 1,
} as const;
