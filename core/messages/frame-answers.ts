import { type Check, duration, flag, index, listOf, mapOf, nothing, oneOf, orNull, record } from './check.ts';
import { entityId, pageNumber, rect, size } from './frame-checks.ts';
import type { FRAME_RULES } from './frame-rules.ts';

/** A frame mentions fewer entities, and gives fewer numbers. */
const MAX_ENTITIES = 100_000;
const MAX_NUMBERS = 10_000;

const place = record({
  hasMentions: flag,
  movedAt: duration,
  nearest: orNull(oneOf(['ring', 'pointer', 'view'])),
  focus: orNull(oneOf(['here']), index),
});

/** What a frame may answer: a page whose process has been taken over answers in its name. */
export const FRAME_ANSWERS: Readonly<Record<keyof typeof FRAME_RULES, Check>> = {
  applyRejection: nothing,
  readFrame: record({
    counts: mapOf(entityId, index, MAX_ENTITIES),
    numbers: record({
      numbers: listOf(record({ ...pageNumber, entity: entityId }), MAX_NUMBERS),
      unchecked: index,
    }),
    cost: record({ totalMs: duration, budgetMs: duration, isPaused: flag }),
  }),
  resumePage: nothing,
  jumpToMention: flag,
  jumpToNumber: flag,
  getReadingPlace: place,
  stepMention: flag,
  openNearest: flag,
  regainFocus: nothing,
  pinCard: flag,
  receiveFrameReport: orNull(flag),
  linkOnPath: orNull(record({ depth: index, link: record({ box: rect, around: size }) })),
};
