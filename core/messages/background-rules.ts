import { LOCALES } from '../locale.ts';
import { index, nothing, oneOf, record, text } from './check.ts';
import { entityId, framePath, frameReport, rejection } from './frame-checks.ts';
import type { MessageRules } from './message-rule.ts';

/** A longer search finds nothing more. */
export const MAX_QUERY_CHARS = 200;

const locale = oneOf(LOCALES);

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
  buildNumberTable: { from: 'page or own-page', data: nothing },
  reportMentions: { from: 'page', data: nothing },
  injectScript: { from: 'page', data: oneOf(['detection', 'hover', 'card', 'numbers']) },
  relayToTopFrame: { from: 'page', data: frameReport },
  locateFrame: { from: 'page', data: framePath },
  rejectHere: { from: 'page or own-page', data: rejection },
  returnFocus: { from: 'page', data: record({ origin: index }) },
  openOptions: { from: 'page or own-page', data: nothing },
} as const satisfies MessageRules;
