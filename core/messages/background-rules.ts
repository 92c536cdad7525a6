import { LOCALES } from '../locale.ts';
import { index, listOf, nothing, oneOf, orNull, record, text } from './check.ts';
import { entityId, framePath, frameReport, rejection } from './frame-checks.ts';
import type { MessageRules } from './message-rule.ts';

/** A longer search finds nothing more. */
export const MAX_QUERY_CHARS = 200;

/** What dom/numbers/ asks at once. */
const MAX_PASSAGES = 32;
/** A part of a block, and what stands around it: dom/numbers/block-parts.ts, core/page-numbers/passage.ts. */
const MAX_PASSAGE_CHARS = 12_000;
/** A name has two characters. */
const MAX_PASSAGE_NAMES = MAX_PASSAGE_CHARS / 2;

const locale = oneOf(LOCALES);
const passage = record({
  text: text(MAX_PASSAGE_CHARS),
  start: index,
  names: listOf(record({ start: index, end: index, entity: entityId }), MAX_PASSAGE_NAMES),
  language: orNull(text(100)),
  pageDate: orNull(text(40)),
});

/** What the background accepts. extension/protocol.ts says what each message is for. */
export const BACKGROUND_RULES = {
  getCard: { from: 'page or own-page', data: record({ entity: entityId, locale }) },
  readPage: { from: 'own-page', data: record({ tabId: index, locale }) },
  search: { from: 'own-page', data: record({ query: text(MAX_QUERY_CHARS), locale }) },
  getDataset: { from: 'own-page', data: record({ locale }) },
  getTexts: { from: 'page or own-page', data: record({ locale }) },
  getChanges: { from: 'own-page', data: record({ since: text(40, /^[\d.]+$/), locale }) },
  takeQuestion: { from: 'own-page', data: nothing },
  buildGazetteer: { from: 'page or own-page', data: nothing },
  buildNumberTable: { from: 'own-page', data: nothing },
  buildNumberCues: { from: 'page or own-page', data: nothing },
  linkNumbers: { from: 'page or own-page', data: listOf(passage, MAX_PASSAGES) },
  reportMentions: { from: 'page', data: nothing },
  injectScript: { from: 'page', data: oneOf(['detection', 'hover', 'card', 'numbers']) },
  relayToTopFrame: { from: 'page', data: frameReport },
  locateFrame: { from: 'page', data: framePath },
  rejectHere: { from: 'page or own-page', data: rejection },
  returnFocus: { from: 'page', data: record({ origin: index }) },
  openOptions: { from: 'page or own-page', data: nothing },
} as const satisfies MessageRules;
