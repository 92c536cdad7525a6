import type { Frame, Page } from 'puppeteer-core';
import { beforeEach } from 'vitest';
import { triggerCommand } from '../../../scripts/browser/controls/trigger-command.ts';
import type { BrowserKind } from '../../../scripts/browser/extension-browser.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { markedTexts } from './page-controls.ts';
import { type Reader, useReader } from './use-reader.ts';

/** What keys.html records of its key events. */
export interface KeyLog {
  readonly keys: string[];
}

/** Someone who reads with the keyboard. */
export interface KeyReader extends Reader {
  next(): Promise<void>;
  previous(): Promise<void>;
  openNearest(): Promise<void>;
  pinCard(): Promise<void>;
  /** Waits until focus is in the card of a name, and returns the text that is ringed in its frame. */
  waitForFocusedCard(page: Page, name: string, frame?: Frame): Promise<string>;
}

/** keys.html and its frame from another origin. */
export interface KeyPage {
  readonly page: Page;
  readonly inner: Frame;
}

export function useKeyReader(kind: BrowserKind): KeyReader {
  const reader = useReader(kind);
  const trigger = (command: string, letter: string) => triggerCommand(reader.browser(), command, letter);
  return {
    ...reader,
    next: () => trigger('next-mention', 'J'),
    previous: () => trigger('previous-mention', 'K'),
    openNearest: () => trigger('open-card', 'L'),
    pinCard: () => trigger('pin-card', 'U'),
    async waitForFocusedCard(page, name, frame = page.mainFrame()) {
      await waitUntil(`focus in the card of ${name}`, async () => {
        const card = await reader.findCard(page, frame).catch(() => null);
        return card?.evaluate(hasFocusIn, name);
      });
      return ringedText(frame);
    },
  };
}

/** Opens a fresh keys.html before each test, with focus on its first button; `open` receives it. */
export function useKeyPage(reader: Reader, open: (opened: KeyPage) => void): void {
  beforeEach(async () => {
    const page = await reader.read('keys.html');
    const findInner = () => page.frames().find((each) => each.url().includes('localhost'));
    const inner = await waitUntil('the frame', findInner);
    await waitUntil('marks in the frame', async () => (await markedTexts(inner)).length > 0);
    await page.focus('#start');
    open({ page, inner });
    return () => page.close();
  });
}

/** Runs in the card: whether focus is in its dialog and the dialog is labelled `name`. */
function hasFocusIn(root: ShadowRoot, name: string): boolean {
  const dialog = root.activeElement?.closest('[role="dialog"]');
  const label = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  return document.hasFocus() && document.activeElement === root.host && label?.textContent === name;
}

export function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** The text with the focus ring in a frame; empty when there is none. */
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
