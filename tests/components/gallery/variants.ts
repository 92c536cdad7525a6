/** Widths of the window in which a surface is shown, in CSS px. */
export const WIDE_PX = 400;
export const NARROW_PX = 320;

/** The time at which the pictures are taken, as far as the surfaces know, in ms since 1970. */
export const NOW = Date.UTC(2026, 10, 24);
