import { NUMBER_TONES } from '../page-number.ts';
import {
  finite,
  flag,
  index,
  integer,
  listOf,
  oneOf,
  optional,
  orNull,
  record,
  text,
  variant,
} from './check.ts';

/** Deeper frames show their cards themselves. */
const MAX_PATH_DEPTH = 32;
const MAX_SURFACE_CHARS = 200;
/** A quoted sentence is cut well below this. */
const MAX_SENTENCE_CHARS = 1000;
/** Two numbers and a unit. */
const MAX_VALUE_CHARS = 200;
const MAX_LINES = 64;
/** A host name has at most 253 characters; a port follows. */
const MAX_SITE_CHARS = 260;

const ID = /^[a-z0-9][a-z0-9.-]*$/;

export const entityId = text(100, ID);
const surface = text(MAX_SURFACE_CHARS);

/** A correction, and whether it is added or removed. */
export const rejection = record({
  correction: record({
    surface,
    entity: entityId,
    site: orNull(text(MAX_SITE_CHARS)),
    claim: optional(entityId),
  }),
  isRejected: flag,
});

/** -1: a frame in a shadow tree (dom/frames/frame-path.ts). */
export const framePath = listOf(integer(-1, 100_000), MAX_PATH_DEPTH);

const token = orNull(index);
export const rect = record({ left: finite, top: finite, right: finite, bottom: finite });

export const size = record({ width: finite, height: finite });

export const pageNumber = {
  id: index,
  claim: entityId,
  relation: oneOf(['article', 'source', 'newer', 'differs']),
  tone: oneOf(NUMBER_TONES),
  value: text(MAX_VALUE_CHARS),
  quote: record({ sentence: text(MAX_SENTENCE_CHARS), start: index, end: index }),
};

const frameName = record({
  mention: record({
    start: index,
    end: index,
    entity: entityId,
    surface,
    score: finite,
    why: listOf(text(500), 40),
    number: optional(record(pageNumber)),
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
  size,
  event: frameEvent,
  seenAt: optional(finite),
  last: orNull(frameName),
});
