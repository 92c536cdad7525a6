import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import cssText from '../../../components/styles/card-surface.css?inline';
import { withCorrection } from '../../../core/settings/mute-actions.ts';
import {
  type Correction,
  DEFAULT_SETTINGS,
  type Settings,
  siteState,
} from '../../../core/settings/settings.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import { addCardHost } from '../../../dom/text/card-hosts.ts';
import { createCardNotice } from '../../../overlay/card/card-notice.ts';
import { createCardStack } from '../../../overlay/card/card-stack.ts';
import { createRenderCard } from '../../../overlay/card/render-card.tsx';
import { createFrameLife } from '../../../overlay/frame-life.ts';
import { createHoverController } from '../../../overlay/hover/hover-controller.ts';
import { sampleCards } from '../../components/samples/sample-cards.ts';
import {
  cardHosts,
  centre,
  fireKey,
  frames,
  markNames,
  markUnder,
  moveTo,
  NO_OTHER_FRAMES,
  setUpHoverPage,
} from '../hover-page.ts';

const SITE = 'news.example';
const before: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['other.example'], density: 'section' };

const page = setUpHoverPage('<button>first</button><p style="margin:60px">Palantir rose.</p>');

afterEach(() => vi.restoreAllMocks());

/** Cards as on a page, with settings held in a variable. Closed roots are captured as they are attached. */
function start({ canStore = true } = {}) {
  let settings = before;
  let isRefusing = !canStore;
  let here: readonly Correction[] = [];
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const marks = markNames(page.root, 'Palantir');
  const life = createFrameLife({ signal: page.stop.signal, abort: () => page.stop.abort() });
  const services = {
    host: SITE,
    settings: () => settings,
    locale: () => 'en' as const,
    texts: () => ({}),
    changeSettings: async (change: (settings: Settings) => Partial<Settings>) => {
      if (isRefusing) return false;
      settings = { ...settings, ...change(settings) };
      if (siteState(settings, SITE, Date.now()) !== 'on') life.stop();
      return true;
    },
    rejectHere: (correction: Correction, isRejected: boolean) => {
      here = withCorrection(here, correction, isRejected);
    },
    openOptions: () => undefined,
    numbersOf: () => [],
    claimHost: addCardHost,
  };
  const controller = createHoverController({
    window,
    signal: life.work,
    markAt: (x, y) => markUnder(marks, x, y),
    loadCard: async () => sampleCards('en').palantir,
    dwellMs: () => 30,
    frames: NO_OTHER_FRAMES,
    ring: () => undefined,
    loadCardStack: async (dispatch) => {
      const shared = { document, cssText, claimHost: addCardHost };
      const notice = createCardNotice({ ...shared, signal: life.whole, onToggle: life.setHasMessage });
      const renderCard = createRenderCard(services);
      return createCardStack({ ...shared, signal: life.work, renderCard, notice }, dispatch);
    },
  });
  const roots = () =>
    attach.mock.results.map(({ value }) => value as ShadowRoot).filter(({ host }) => host.isConnected);
  const control = (name: string) =>
    roots()
      .flatMap((root) => [...root.querySelectorAll('button')])
      .find((button) => button.textContent?.trim() === name);
  const [palantir] = marks as [Mark];
  return {
    palantir,
    life,
    controller,
    here: () => here,
    settings: () => settings,
    refuse: () => {
      isRefusing = true;
    },
    root: () => roots().at(-1),
    control,
    message: () =>
      roots()
        .map((root) => root.querySelector('[role="status"]')?.textContent)
        .join(),
    press: async (...names: string[]) => {
      for (const name of names) {
        await expect.poll(() => control(name)).toBeTruthy();
        await waitUntilSeen();
        control(name)?.click();
        await frames(2);
      }
    },
  };
}

const hosts = () => cardHosts().length;

/** Nobody decides on a button that has just appeared: such a click does nothing. */
async function waitUntilSeen(): Promise<void> {
  const from = performance.now();
  await expect.poll(() => performance.now() - from).toBeGreaterThan(500);
}

describe.each([
  [['Not on this site'], `Factlight is off on ${SITE}.`],
  [['Snooze for an hour'], 'Snoozed for an hour.'],
  [['Fewer marks'], 'Fewer mentions will be marked from now on.'],
  [['Not this', 'Everywhere'], '“Palantir” will no longer be marked as Palantir.'],
  [['Not this', 'On this site'], '“Palantir” will no longer be marked as Palantir.'],
])('%s', (path, text) => {
  test('applies at once, says so in place of the card, and can be undone there', async () => {
    const { palantir, press, message, settings, root, control } = start();
    await moveTo(centre(palantir));
    await expect.poll(() => control('Fewer marks')).toBeTruthy();
    await frames(2);
    const card = root()?.host.getBoundingClientRect();
    await press(...path);
    expect(settings()).not.toEqual(before);
    expect(message()).toBe(text);
    expect(hosts()).toBe(1);
    await expect.poll(() => root()?.host.getBoundingClientRect().left).toBe(card?.left);
    expect(Math.abs((root()?.host.getBoundingClientRect().top ?? 0) - (card?.top ?? 0))).toBeLessThan(8);

    await press('Undo');
    expect(settings()).toEqual(before);
    expect(hosts()).toBe(0);
  });
});

test('a correction for this page only can be undone too, and does not change the settings', async () => {
  const { palantir, press, message, settings, here } = start();
  await moveTo(centre(palantir));
  await press('Not this', 'Here');
  expect(here()).toEqual([{ surface: 'Palantir', entity: 'palantir', site: SITE }]);
  expect(message()).toContain('no longer be marked');
  await press('Undo');
  expect(here()).toEqual([]);
  expect(settings()).toEqual(before);
});

test('a message outlives the work that it ended, and the frame ends when it closes', async () => {
  const { palantir, press, life } = start();
  await moveTo(centre(palantir));
  await press('Not on this site');
  expect([life.work.aborted, life.whole.aborted]).toEqual([true, false]);
  await press('Close');
  expect(life.whole.aborted).toBe(true);
  expect(hosts()).toBe(0);
});

test.each([[['Fewer marks']], [['Not on this site']], [['Not this', 'Everywhere']]])(
  '%j says so when the change could not be stored, with nothing to undo',
  async (path) => {
    const { palantir, press, message, control, settings, root } = start({ canStore: false });
    await moveTo(centre(palantir));
    await expect.poll(() => control('Fewer marks')).toBeTruthy();
    await frames(2);
    const card = root()?.host.getBoundingClientRect();
    await press(...path);
    await expect.poll(() => root()?.host.getBoundingClientRect().left).toBe(card?.left);
    await expect.poll(message).toContain('could not save this change');
    expect(control('Undo')).toBeUndefined();
    expect(settings()).toEqual(before);
    await press('Close');
    expect(hosts()).toBe(0);
  },
);

test('an undo that could not be stored is told too', async () => {
  const { palantir, press, message, settings, refuse } = start();
  await moveTo(centre(palantir));
  await press('Fewer marks');
  refuse();
  await press('Undo');
  await expect.poll(message).toContain('could not save this change');
  expect(settings().density).toBe('page');
});

test('by key, focus moves to Undo, and Escape returns it', async () => {
  const { palantir, controller, control, root, settings } = start();
  await userEvent.click(page.root.querySelector('button') ?? page.root);
  await userEvent.keyboard('x');
  controller.open(palantir, 'keyboard');
  await expect.poll(() => control('Fewer marks')).toBeTruthy();
  control('Fewer marks')?.focus();
  await waitUntilSeen();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root()?.activeElement?.textContent).toBe('Undo');
  await userEvent.keyboard('{Escape}');
  expect(hosts()).toBe(0);
  expect(document.activeElement).toBe(page.root.querySelector('button'));
  expect(settings().density).toBe('page');
});

test('by mouse, focus stays with the page; a click elsewhere or Escape closes the message', async () => {
  const { palantir, press, root } = start();
  for (const leave of [() => page.root.querySelector('button')?.click(), () => fireKey('Escape')]) {
    await moveTo({ x: 900, y: 500 });
    await moveTo(centre(palantir));
    await press('Not this', 'Here');
    expect(root()?.activeElement).toBeNull();
    root()?.querySelector('p')?.click();
    expect(hosts()).toBe(1);
    leave();
    expect(hosts()).toBe(0);
  }
});

test('after a tap the message is at the bottom of the window, as the card was', async () => {
  const { palantir, controller, press, root } = start();
  controller.open(palantir, 'touch');
  await press('Not this', 'Here');
  expect(root()?.host.getBoundingClientRect().bottom).toBe(innerHeight);
});

test('a message closes by itself when neither pointer nor focus is on it', async () => {
  const { palantir, press, root } = start();
  await moveTo(centre(palantir));
  await expect.poll(() => root()?.querySelector('.card')).toBeTruthy();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await press('Not this', 'Here');
  await userEvent.hover(root()?.host ?? page.root);
  vi.advanceTimersByTime(30_000);
  expect(hosts()).toBe(1);
  await userEvent.hover(page.root.querySelector('button') ?? page.root);
  vi.advanceTimersByTime(9_000);
  expect(hosts()).toBe(1);
  vi.advanceTimersByTime(1_500);
  expect(hosts()).toBe(0);
});
