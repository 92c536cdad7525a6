import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBusy } from '../../../core/hover/hover-state.ts';
import { createHoverDriver } from '../../../dom/input/hover-driver.ts';
import { listenToPointer } from '../../../dom/input/pointer.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import {
  centre,
  fireKey,
  ignoreRealPointer,
  markNames,
  markUnder,
  moveTo,
} from '../../overlay/hover-page.ts';

let page: HTMLElement;
let stop: AbortController;

beforeEach(() => {
  page = document.createElement('main');
  page.innerHTML = `
    <p style="margin:40px">Alpha was named.</p>
    <input>
    <textarea></textarea>
    <div contenteditable></div>
    <div role="textbox" tabindex="0"></div>
    <div contenteditable="false" tabindex="0"></div>`;
  document.body.append(page);
  stop = new AbortController();
  ignoreRealPointer(stop.signal);
});

afterEach(() => {
  stop.abort();
  page.remove();
});

/** Rests the pointer on a name and returns whether the dwell is still running after a key in an element. */
async function isDwellingAfterKeyIn(selector: string): Promise<boolean> {
  const marks = markNames(page, 'Alpha');
  // Long enough that no card opens during the test.
  const times = { loadMs: 60_000, dwellMs: 60_000, graceMs: 60_000 };
  const driver = createHoverDriver<Mark>({
    signal: stop.signal,
    run: () => undefined,
    config: () => ({ ...times, isSame: (a, b) => a === b }),
  });
  listenToPointer<Mark>({
    window,
    signal: stop.signal,
    isBusy: () => isBusy(driver.state()),
    dispatch: driver.dispatch,
    targetAt: (x, y) => markUnder(marks, x, y),
    cardOf: () => null,
    cardRect: () => null,
    focusedCard: () => null,
  });
  await moveTo(centre(marks[0]));
  await expect.poll(() => isBusy(driver.state())).toBe(true);
  fireKey('x', page.querySelector(selector) ?? page);
  return isBusy(driver.state());
}

test.each(['input', 'textarea', '[contenteditable=""]', '[role=textbox]'])(
  'a key typed in %s ends a dwell',
  async (selector) => {
    expect(await isDwellingAfterKeyIn(selector)).toBe(false);
  },
);

test('a key in an element that is explicitly not editable leaves a dwell alone', async () => {
  expect(await isDwellingAfterKeyIn('[contenteditable="false"]')).toBe(true);
});
