import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browser/extension-browser.ts';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { runCommand } from '../../scripts/browser/run-command.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { markedTexts, type Reader, startReader } from './reader.ts';

/** What keys.html notes of its keys. */
export interface KeyLog {
  readonly keys: string[];
}

/** Someone who reads by keys. */
export interface KeyReader extends Reader {
  /** Opens keys.html with focus on its first button; `inner` is its frame, from another origin. */
  readKeys(): Promise<{ page: Page; inner: Frame }>;
  next(): Promise<void>;
  previous(): Promise<void>;
  openCard(): Promise<void>;
  pinCard(): Promise<void>;
  /** Waits for the card of a name with focus in it, and returns what is ringed in its frame. */
  waitForFocusedCard(page: Page, name: string, frame?: Frame): Promise<string>;
  waitForNoCard(page: Page, frame?: Frame): Promise<void>;
}

export async function startKeyReader(kind: BrowserKind): Promise<KeyReader> {
  const reader = await startReader(kind);
  return {
    ...reader,
    async readKeys() {
      const page = await reader.read('keys.html');
      const findInner = () => page.frames().find((each) => each.url().includes('localhost'));
      const inner = await waitUntil('the frame', findInner);
      await waitUntil('marks in the frame', async () => (await markedTexts(inner)).length > 0);
      await page.focus('#start');
      return { page, inner };
    },
    next: () => runCommand(reader, 'next-mention', 'J'),
    previous: () => runCommand(reader, 'previous-mention', 'K'),
    openCard: () => runCommand(reader, 'open-card', 'L'),
    pinCard: () => runCommand(reader, 'pin-card', 'U'),
    async waitForFocusedCard(page, name, frame = page.mainFrame()) {
      await waitUntil(`focus in the card of ${name}`, async () => {
        const card = await findOpenCard(kind, page, frame).catch(() => null);
        return card?.evaluate(hasFocusIn, name);
      });
      return ringedText(frame);
    },
    async waitForNoCard(page, frame = page.mainFrame()) {
      await waitUntil('the card to close', async () => (await findOpenCard(kind, page, frame)) === null);
    },
  };
}

/** Runs in the card: whether focus is in its dialog, and that is called `name`. */
function hasFocusIn(root: ShadowRoot, name: string): boolean {
  const dialog = root.activeElement?.closest('[role="dialog"]');
  const label = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  return document.hasFocus() && document.activeElement === root.host && label?.textContent === name;
}

export function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** The text that is set off in a frame, or nothing. */
export function ringedText(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const [mark] = (CSS.highlights.get('factlight-ring') ?? []) as Iterable<AbstractRange>;
    if (!mark) return '';
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range.toString();
  });
}

export function countCards(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('*')].filter((each) => each.matches(':popover-open')).length,
  );
}
