/** Size of the page area in unseen browsers: a common laptop window. */
export const WINDOW_SIZE = { width: 1280, height: 860 } as const;
