import type { MessageRule, MessageRules } from './message-rule.ts';

const FROM_EXTENSION: MessageRule = { from: 'extension' };

/**
 * What a frame accepts. It runs in every page, so it judges the sender alone: the data of page requests is checked in
 * `hover.js` (page-request-checks.ts), and the background has checked a rejection when it took it from a page.
 */
export const FRAME_RULES = {
  applyRejection: FROM_EXTENSION,
  readFrame: FROM_EXTENSION,
  resumePage: FROM_EXTENSION,
  jumpToMention: FROM_EXTENSION,
  jumpToNumber: FROM_EXTENSION,
  getReadingPlace: FROM_EXTENSION,
  stepMention: FROM_EXTENSION,
  openNearest: FROM_EXTENSION,
  regainFocus: FROM_EXTENSION,
  pinCard: FROM_EXTENSION,
  receiveFrameReport: FROM_EXTENSION,
  linkOnPath: FROM_EXTENSION,
} as const satisfies MessageRules;
