import { LOCALES } from '../locale.ts';
import { type Check, flag, integer, nothing, oneOf, orNull, record, text } from './check.ts';
import { entityId, framePath, frameReport, surface } from './frame-checks.ts';

/** A longer search finds nothing more. */
export const MAX_QUERY_CHARS = 200;
/** A host name has at most 253 characters; a port follows. */
const MAX_SITE_CHARS = 260;

/** Who may send a message: a page's content script, an own page of the extension, either, or any part but a page. */
export type From = 'page' | 'own-page' | 'page or own-page' | 'extension';

export interface MessageRule {
  readonly from: From;
  readonly data: Check;
}

const locale = oneOf(LOCALES);
const number = integer(0, Number.MAX_SAFE_INTEGER);
const rejection = record({
  correction: record({ surface, entity: entityId, site: orNull(text(MAX_SITE_CHARS)) }),
  isRejected: flag,
});

/** What every message may hold and who may send it. extension/protocol.ts says what each is for. */
export const MESSAGE_RULES = {
  getCard: { from: 'page or own-page', data: record({ entity: entityId, locale }) },
  readPage: { from: 'own-page', data: record({ tabId: number, locale }) },
  search: { from: 'own-page', data: record({ query: text(MAX_QUERY_CHARS), locale }) },
  getDataset: { from: 'own-page', data: record({ locale }) },
  buildGazetteer: { from: 'page', data: nothing },
  reportMentions: { from: 'page', data: nothing },
  injectScript: { from: 'page', data: oneOf(['hover', 'card']) },
  relayToTopFrame: { from: 'page', data: frameReport },
  locateFrame: { from: 'page', data: framePath },
  rejectHere: { from: 'page', data: rejection },
  returnFocus: { from: 'page', data: record({ origin: number }) },
  openOptions: { from: 'page', data: nothing },
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
      origin: orNull(number),
    }),
  },
  openNearest: { from: 'extension', data: record({ origin: orNull(number) }) },
  regainFocus: { from: 'extension', data: nothing },
  pinCard: { from: 'extension', data: nothing },
  receiveFrameReport: { from: 'extension', data: frameReport },
  linkOnPath: { from: 'extension', data: framePath },
} as const satisfies Readonly<Record<string, MessageRule>>;
