import type { Check } from './check.ts';

/** Who may send a message: a page's content script, an own page of the extension, either, or any part but a page. */
export type From = 'page' | 'own-page' | 'page or own-page' | 'extension';

/** What a message may hold, and who may send it. */
export interface MessageRule {
  readonly from: From;
  /** Absent where the receiver checks the data itself, or its sender has. */
  readonly data?: Check;
}

export type MessageRules = Readonly<Record<string, MessageRule>>;
