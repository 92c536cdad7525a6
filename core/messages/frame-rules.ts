import { index, nothing, oneOf, orNull, record } from './check.ts';
import { entityId, framePath, frameReport, rejection } from './frame-checks.ts';
import type { MessageRules } from './message-rule.ts';

/** What a frame accepts; apart from the background's, because it runs in every page. */
export const FRAME_RULES = {
  applyRejection: { from: 'extension', data: rejection },
  readFrame: { from: 'extension', data: nothing },
  resumePage: { from: 'extension', data: nothing },
  jumpToMention: { from: 'extension', data: record({ entity: entityId }) },
  getReadingPlace: { from: 'extension', data: nothing },
  stepMention: {
    from: 'extension',
    data: record({
      direction: oneOf(['next', 'previous']),
      from: oneOf(['here', 'edge']),
      origin: orNull(index),
    }),
  },
  openNearest: { from: 'extension', data: record({ origin: orNull(index) }) },
  regainFocus: { from: 'extension', data: nothing },
  pinCard: { from: 'extension', data: nothing },
  receiveFrameReport: { from: 'extension', data: frameReport },
  linkOnPath: { from: 'extension', data: framePath },
} as const satisfies MessageRules;
