import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Card } from '../../../core/facts/card.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import { createCardNotice } from '../../../overlay/card/card-notice.ts';
import { createCardStack } from '../../../overlay/card/card-stack.ts';
import type { CardView } from '../../../overlay/card/card-view.ts';
import { createHoverController } from '../../../overlay/hover/hover-controller.ts';
import {
  centre,
  fireKey,
  firePointer,
  frames,
  ignoreRealPointer,
  markNames,
  markUnder,
  moveTo,
  NO_OTHER_FRAMES,
} from '../hover-page.ts';

const CSS_TEXT = '.card { inline-size: 300px; block-size: 160px; background: #fff }';

let page: HTMLElement;
let stop: AbortController;

beforeEach(async () => {
  scrollTo(0, 0);
  await frames(2);
  page = document.createElement('main');
  page.innerHTML = `<button>first</button>
    <p style="margin:40px 40px 400px">Alpha and then, much further along the line, there is Beta.</p>
    <p style="width:min-content;margin:40px">Delta Epsilon Zeta</p>
    <div style="height:3000px"></div>`;
  document.body.append(page);
  stop = new AbortController();
  ignoreRealPointer(stop.signal);
});

afterEach(() => {
  stop.abort();
  page.remove();
});

const asCard = (entity: string) => ({ entity: { id: entity, name: entity } }) as unknown as Card;

/** Everything as on a page, but for the marks (by geometry) and the card (a stub). */
function start(load: (entity: string) => Promise<Card | null> = async (entity) => asCard(entity)) {
  const marks = markNames(page, 'Alpha', 'Beta', 'Delta Epsilon Zeta');
  const views: CardView[] = [];
  const elements = new Map<string, HTMLElement>();
  const loadCard = vi.fn(load);
  const ring = vi.fn<(mark: Mark | null) => void>();
  const renderCard = (view: CardView) => {
    views.push(view);
    const name = view.card.entity.name;
    const state = view.pinned ? `${name} pinned` : name;
    const keep = (element: HTMLElement | null) => {
      if (element) elements.set(name, element);
    };
    return (
      <section class="card" role="dialog" aria-label={name} tabIndex={-1} ref={keep} data-state={state}>
        <div class="card-bar">{state}</div>
        <button type="button">in {name}</button>
      </section>
    );
  };
  const controller = createHoverController({
    window,
    signal: stop.signal,
    markAt: (x, y) => markUnder(marks, x, y),
    loadCard,
    dwellMs: () => 30,
    frames: NO_OTHER_FRAMES,
    ring,
    loadCardStack: async (dispatch) => {
      const shared = { document, signal: stop.signal, cssText: CSS_TEXT };
      const notice = createCardNotice({ ...shared, onToggle: () => undefined });
      return createCardStack({ ...shared, renderCard, notice }, dispatch);
    },
  });
  const [alpha, beta, wrapped] = marks as [Mark, Mark, Mark];
  return {
    controller,
    loadCard,
    /** The name that is set off now. */
    ringed: () => ring.mock.lastCall?.[0] ?? null,
    alpha,
    beta,
    wrapped,
    view: () => views.at(-1) as CardView,
    element: (name: string) => elements.get(name) as HTMLElement,
    /** What every card on the page says, oldest first. */
    shown: () =>
      [...elements.values()]
        .filter((element) => element.isConnected)
        .map((element) => element.dataset.state)
        .join(),
  };
}

const hosts = () => [...document.querySelectorAll('factlight-card')];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Dwell and grace together, and then some. */
const LONG_MS = 600;

describe('hovering', () => {
  test('a rest opens the card of the name, at its line', async () => {
    const { alpha, shown, element } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    await frames(2);
    const rect = element('alpha').getBoundingClientRect();
    expect(rect.top).toBeGreaterThan(centre(alpha).y);
    expect(rect.top - centre(alpha).y).toBeLessThan(40);
  });

  test('a name that wraps has its card at the line under the pointer', async () => {
    const { wrapped, shown, element } = start();
    const second = centre(wrapped, 1);
    expect(second.y).toBeGreaterThan(centre(wrapped, 0).y);
    await moveTo(second);
    await expect.poll(shown).toBe('delta epsilon zeta');
    await frames(2);
    const { top, left } = element('delta epsilon zeta').getBoundingClientRect();
    expect(top).toBeGreaterThan(second.y);
    expect(top - second.y).toBeLessThan(30);
    expect(left).toBeLessThan(second.x);
  });

  test('the pointer may go into the card and stay there', async () => {
    const { alpha, shown, element } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    await frames(2);
    const { left, top } = element('alpha').getBoundingClientRect();
    await moveTo({ x: left + 5, y: top - 3 }, hosts()[0]);
    await moveTo({ x: left + 20, y: top + 40 }, hosts()[0]);
    await pause(LONG_MS);
    expect(shown()).toBe('alpha');
    await moveTo({ x: left + 900, y: 30 });
    await expect.poll(shown).toBe('');
    expect(hosts()).toEqual([]);
  });

  test('from name to name there is one card, and one host', async () => {
    const { alpha, beta, shown } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    await moveTo(centre(beta));
    await expect.poll(shown).toBe('beta');
    expect(hosts()).toHaveLength(1);
  });

  test('a closed card leaves its host to the next', async () => {
    const { alpha, beta, shown } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    const first = hosts()[0];
    fireKey('Escape');
    await moveTo(centre(beta));
    await expect.poll(shown).toBe('beta');
    expect(hosts()).toEqual([first]);
  });

  test('a card that cannot be had is nothing at all', async () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const { alpha, beta, loadCard } = start(async (entity) => {
      if (entity === 'alpha') throw new Error('no worker');
      return null;
    });
    await moveTo(centre(alpha));
    await expect.poll(() => loadCard.mock.calls.length).toBe(1);
    await moveTo(centre(beta));
    await expect.poll(() => loadCard.mock.calls.length).toBe(2);
    await frames(3);
    expect(hosts()).toEqual([]);
    expect(debug).toHaveBeenCalledTimes(1);
    debug.mockRestore();
  });

  test('a card that cannot be drawn is nothing either', async () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const { alpha } = start(async () => ({}) as Card);
    await moveTo(centre(alpha));
    await expect.poll(() => debug.mock.calls.length).toBe(1);
    expect(hosts()).toEqual([]);
    debug.mockRestore();
  });

  test('an answer that comes too late is not shown', async () => {
    const answers: (() => void)[] = [];
    const { alpha, shown, loadCard } = start(
      (entity) => new Promise((resolve) => answers.push(() => resolve(asCard(entity)))),
    );
    await moveTo(centre(alpha));
    await expect.poll(() => loadCard.mock.calls.length).toBe(1);
    await moveTo({ x: 900, y: 30 });
    for (const give of answers) give();
    await pause(LONG_MS);
    expect(shown()).toBe('');
    expect(hosts()).toEqual([]);
  });

  test('selected text opens nothing', async () => {
    const { alpha, loadCard } = start();
    document.getSelection()?.selectAllChildren(page.querySelector('p') ?? page);
    await moveTo(centre(alpha));
    await pause(LONG_MS);
    expect(loadCard).not.toHaveBeenCalled();
    document.getSelection()?.removeAllRanges();
  });

  test('the card is gone with the signal', async () => {
    const { alpha, shown } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    stop.abort();
    expect(hosts()).toEqual([]);
  });
});

describe('by key', () => {
  test('focus goes into the card, and Escape gives it back', async () => {
    const { controller, alpha, element } = start();
    const button = page.querySelector('button');
    button?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(() => document.activeElement?.localName).toBe('factlight-card');
    const root = element('alpha').getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(element('alpha'));
    fireKey('Escape', element('alpha'));
    expect(hosts()).toEqual([]);
    expect(document.activeElement).toBe(button);
  });

  test('the card of a name that wraps covers none of its lines', async () => {
    const { controller, wrapped, element, shown } = start();
    controller.open(wrapped, 'keyboard');
    await expect.poll(shown).toBe('delta epsilon zeta');
    await frames(2);
    const { top } = element('delta epsilon zeta').getBoundingClientRect();
    expect(top).toBeGreaterThan(centre(wrapped, 2).y);
  });

  test('a related name opens in place, with a way back, and focus stays', async () => {
    const { controller, alpha, element, shown, view } = start();
    page.querySelector('button')?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(shown).toBe('alpha');
    element('alpha').querySelector('button')?.focus();
    view().callbacks.onOpenEntity('maker');
    await expect.poll(shown).toBe('maker');
    expect(view().breadcrumbs).toEqual([{ entity: 'alpha', name: 'alpha' }]);
    expect((element('maker').getRootNode() as ShadowRoot).activeElement).toBe(element('maker'));
    view().callbacks.onBack(0);
    await expect.poll(shown).toBe('alpha');
    expect(view().breadcrumbs).toEqual([]);
    expect(hosts()).toHaveLength(1);
    fireKey('Escape', element('alpha'));
    expect(document.activeElement).toBe(page.querySelector('button'));
  });

  test('from mention to mention, focus goes along and still returns to where it was', async () => {
    const { controller, alpha, beta, element, shown } = start();
    page.querySelector('button')?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(shown).toBe('alpha');
    controller.open(beta, 'keyboard');
    await expect.poll(shown).toBe('beta');
    expect((element('beta').getRootNode() as ShadowRoot).activeElement).toBe(element('beta'));
    fireKey('Escape', element('beta'));
    expect(document.activeElement).toBe(page.querySelector('button'));
  });

  test('the name is ringed while its card is held, and no longer', async () => {
    const { controller, alpha, beta, shown, element, ringed, view } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    expect(ringed()).toBe(null);
    controller.open(beta, 'keyboard');
    await expect.poll(shown).toBe('beta');
    expect(ringed()).toBe(beta);
    fireKey('Escape', element('beta'));
    expect(ringed()).toBe(null);
    controller.open(alpha, 'keyboard');
    await expect.poll(shown).toBe('alpha');
    firePointer('pointerdown', { x: 900, y: 30, buttons: 1 });
    expect(ringed()).toBe(null);
    controller.open(alpha, 'keyboard');
    await expect.poll(shown).toBe('alpha');
    await moveTo(centre(beta));
    await expect.poll(shown).toBe('beta');
    expect(ringed()).toBe(null);
    controller.open(alpha, 'keyboard');
    await expect.poll(shown).toBe('alpha');
    view().callbacks.onPin(true);
    expect(ringed()).toBe(null);
  });

  test('what is nearest: the held name, the shown card’s, the one under the pointer', async () => {
    const { controller, alpha, beta, shown } = start();
    expect([controller.held(), controller.pointed()]).toEqual([null, null]);
    await moveTo(centre(alpha));
    expect(controller.pointed()).toBe(alpha);
    await expect.poll(shown).toBe('alpha');
    const { x, y } = centre(alpha);
    await moveTo({ x: x + 4, y: y + 30 }, hosts()[0]);
    expect(controller.pointed()).toBe(alpha);
    controller.open(beta, 'keyboard');
    await expect.poll(shown).toBe('beta');
    expect(controller.held()).toBe(beta);
  });

  test('closeShown drops the card and gives focus back', async () => {
    const { controller, alpha, shown } = start();
    page.querySelector('button')?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(shown).toBe('alpha');
    controller.closeShown();
    expect(hosts()).toEqual([]);
    expect(document.activeElement).toBe(page.querySelector('button'));
  });
});

describe('pinned', () => {
  test('a pinned card stays while another name is read', async () => {
    const { alpha, beta, shown, view } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    view().callbacks.onPin(true);
    expect(shown()).toBe('alpha pinned');
    await moveTo(centre(beta));
    await expect.poll(shown).toBe('alpha pinned,beta');
    expect(hosts()).toHaveLength(2);
    firePointer('pointerdown', { x: 900, y: 30, buttons: 1 });
    expect(shown()).toBe('alpha pinned');
  });

  test('focus goes from card to card and all the way back', async () => {
    const { controller, alpha, beta, element, shown } = start();
    const rootOf = (name: string) => element(name).getRootNode() as ShadowRoot;
    page.querySelector('button')?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(shown).toBe('alpha');
    controller.pin();
    controller.open(beta, 'keyboard');
    await expect.poll(shown).toBe('alpha pinned,beta');
    expect(rootOf('beta').activeElement).toBe(element('beta'));
    fireKey('Escape', element('beta'));
    expect(rootOf('alpha').activeElement).toBe(element('alpha'));
    fireKey('Escape', element('alpha'));
    expect(hosts()).toEqual([]);
    expect(document.activeElement).toBe(page.querySelector('button'));
  });

  test('unpinning closes it', async () => {
    const { alpha, view, shown } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    view().callbacks.onPin(true);
    view().callbacks.onPin(false);
    expect(hosts()).toEqual([]);
  });

  test('a related name opens in it', async () => {
    const { alpha, view, shown } = start();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('alpha');
    view().callbacks.onPin(true);
    view().callbacks.onOpenEntity('maker');
    await expect.poll(shown).toBe('maker pinned');
    expect(hosts()).toHaveLength(1);
  });
});

test('a tap opens a sheet at the foot of the window', async () => {
  const { alpha, shown } = start();
  const touch = { ...centre(alpha), pointerType: 'touch' };
  firePointer('pointerdown', touch);
  firePointer('pointerup', touch);
  await expect.poll(shown).toBe('alpha');
  await expect.poll(() => hosts()[0]?.getBoundingClientRect().bottom).toBe(innerHeight);
  firePointer('pointerdown', { x: 900, y: 30, pointerType: 'touch' });
  firePointer('pointerup', { x: 900, y: 30, pointerType: 'touch' });
  expect(hosts()).toEqual([]);
});

test('with a real mouse and real keys', async () => {
  stop.abort();
  stop = new AbortController();
  page.innerHTML =
    '<p style="margin:60px"><b>Alpha</b> and Beta and <i>Delta Epsilon Zeta</i></p><button>end</button>';
  const { shown } = start();
  await userEvent.hover(page.querySelector('b') ?? page);
  await expect.poll(shown).toBe('alpha');
  await userEvent.keyboard('{Escape}');
  await expect.poll(shown).toBe('');
  await userEvent.hover(page.querySelector('i') ?? page);
  await expect.poll(shown).toBe('delta epsilon zeta');
  await userEvent.hover(page.querySelector('button') ?? page);
  await expect.poll(shown).toBe('');
});
