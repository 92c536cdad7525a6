import { finite, integer, listOf, oneOf, orNull, record, text, variant } from './check.ts';

/** Deeper frames show their cards themselves. */
const MAX_PATH_DEPTH = 32;
const MAX_SURFACE_CHARS = 200;
const MAX_LINES = 64;

const ID = /^[a-z0-9][a-z0-9.-]*$/;
const index = integer(0, Number.MAX_SAFE_INTEGER);

export const entityId = text(100, ID);
export const surface = text(MAX_SURFACE_CHARS);
/** -1: a frame in a shadow tree (dom/frames/frame-path.ts). */
export const framePath = listOf(integer(-1, 100_000), MAX_PATH_DEPTH);

const token = orNull(index);
const rect = record({ left: finite, top: finite, right: finite, bottom: finite });

const frameName = record({
  mention: record({
    start: index,
    end: index,
    entity: entityId,
    surface,
    score: finite,
    why: listOf(text(500), 40),
  }),
  container: text(100),
  offset: index,
  rects: listOf(rect, MAX_LINES),
});

const frameEvent = variant({
  point: {
    at: record({ x: finite, y: finite }),
    target: orNull(frameName),
    hoveredCard: token,
    cardRect: orNull(rect),
  },
  scroll: { target: orNull(frameName), hoveredCard: token },
  leave: {},
  press: { hoveredCard: token },
  interrupt: {},
  escape: { focus: token },
  open: { target: frameName, by: oneOf(['keyboard', 'touch']) },
});

export const frameReport = record({
  path: framePath,
  size: record({ width: finite, height: finite }),
  event: frameEvent,
  last: orNull(frameName),
});
