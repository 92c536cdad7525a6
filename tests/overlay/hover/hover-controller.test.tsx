import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Card } from '../../../core/facts/card.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import { addCardHost } from '../../../dom/text/card-hosts.ts';
import { createCardNotice } from '../../../overlay/card/card-notice.ts';
import { createCardStack } from '../../../overlay/card/card-stack.ts';
import type { CardView } from '../../../overlay/card/card-view.ts';
import { createHoverController } from '../../../overlay/hover/hover-controller.ts';
import {
  cardHosts,
  centre,
  fakeTimeouts,
  fireKey,
  firePointer,
  frames,
  markNames,
  markUnder,
  moveTo,
  NO_OTHER_FRAMES,
  runOutTimeouts,
  setUpHoverPage,
} from '../hover-page.ts';

const CSS_TEXT = '.card { inline-size: 300px; block-size: 160px; background: #fff }';

const page = setUpHoverPage(`<button>first</button>
  <p style="margin:40px 40px 400px">Alpha and then, much further along the line, there is Beta.</p>
  <p style="width:min-content;margin:40px">Delta Epsilon Zeta</p>
  <div style="height:3000px"></div>`);

const asCard = (entity: string) => ({ entity: { id: entity, name: entity } }) as unknown as Card;

/** As on a page, except that marks are hit by geometry and cards are stubs. */
function start(load: (entity: string) => Promise<Card | null> = async (entity) => asCard(entity)) {
  const marks = markNames(page.root, 'Alpha', 'Beta', 'Delta Epsilon Zeta');
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
    signal: page.stop.signal,
    markAt: (x, y) => markUnder(marks, x, y),
    loadCard,
    dwellMs: () => 30,
    frames: NO_OTHER_FRAMES,
    ring,
    loadCardStack: async (dispatch) => {
      const shared = { document, signal: page.stop.signal, cssText: CSS_TEXT, claimHost: addCardHost };
      const notice = createCardNotice({ ...shared, onToggle: () => undefined });
      return createCardStack({ ...shared, renderCard, notice }, dispatch);
    },
  });
  const [alpha, beta, wrapped] = marks as [Mark, Mark, Mark];
  return {
    controller,
    /** The page has drawn its text anew. */
    markAgain: (...names: string[]) => void marks.splice(0, marks.length, ...markNames(page.root, ...names)),
    loadCard,
    /** The name that is ringed now. */
    ringed: () => ring.mock.lastCall?.[0] ?? null,
    alpha,
    beta,
    wrapped,
    view: () => views.at(-1) as CardView,
    element: (name: string) => elements.get(name) as HTMLElement,
    /** What each card on the page says, oldest first. */
    visible: () =>
      [...elements.values()]
        .filter((element) => element.isConnected)
        .map((element) => element.dataset.state)
        .join(),
  };
}

const hosts = cardHosts;

describe('a page that draws its text anew', () => {
  const draw = (text: string) => {
    const [paragraph] = page.root.getElementsByTagName('p');
    if (paragraph) paragraph.outerHTML = `<p style="margin:40px 40px 400px">${text}</p>`;
  };

  test('does not keep the card of a name away', async () => {
    const { alpha, visible, markAgain } = start();
    await moveTo(centre(alpha));
    for (let times = 0; visible() !== 'alpha'; times++) {
      expect(times).toBeLessThan(200);
      draw('Alpha and so on.');
      markAgain('Alpha');
      await frames(1);
    }
  });

  test('keeps the card open, at the name, while the pointer is on it', async () => {
    const { alpha, visible, markAgain, element } = start();
    const at = centre(alpha);
    await moveTo(at);
    await expect.poll(visible).toBe('alpha');
    const { left } = element('alpha').getBoundingClientRect();
    for (let times = 0; times < 20; times++) {
      draw('Alpha and so on.');
      await frames(1);
      markAgain('Alpha');
      firePointer('pointermove', { ...at, x: at.x + (times % 3) });
      await frames(2);
      expect(visible()).toBe('alpha');
    }
    expect(element('alpha').getBoundingClientRect().left).toBe(left);
  });

  test.each([
    ['with another name there', 'Gamma and so on.', 'Gamma'],
    ['without the name', 'Nothing and so on.', 'Nothing'],
  ])('closes the card when it is drawn %s', async (_, text, name) => {
    const { alpha, visible, markAgain } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    draw(text);
    markAgain(name);
    await expect.poll(visible).toBe('');
  });

  test('keeps a card that was asked for by key', async () => {
    const { controller, alpha, visible, markAgain, ringed } = start();
    controller.open(alpha, 'keyboard');
    await expect.poll(visible).toBe('alpha');
    await frames(2);
    draw('Alpha and so on.');
    markAgain('Alpha');
    await frames(30);
    expect(visible()).toBe('alpha');
    controller.close();
    expect(ringed()).toBeNull();
  });
});

describe('a page that takes cards away', () => {
  /** Removes every host as soon as it is there. */
  const removeHosts = () => {
    let removed = 0;
    const observer = new MutationObserver(() => {
      for (const host of hosts()) {
        host.remove();
        removed += 1;
      }
    });
    observer.observe(document.documentElement, { childList: true });
    page.stop.signal.addEventListener('abort', () => observer.disconnect());
    return { removed: () => removed, end: () => observer.disconnect() };
  };

  test('gets its way after a few times, and the card comes at the next hover', async () => {
    const { alpha, visible } = start();
    const remover = removeHosts();
    await moveTo(centre(alpha));
    await expect.poll(remover.removed).toBeGreaterThan(2);
    await frames(30);
    const removed = remover.removed();
    expect(removed).toBeLessThan(10);
    // Not again while the pointer stays on the name.
    await moveTo({ x: centre(alpha).x + 2, y: centre(alpha).y });
    await frames(20);
    expect(remover.removed()).toBe(removed);
    remover.end();
    await moveTo({ x: 900, y: 700 });
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
  });

  test('does not keep a name without a card because it took a pinned one away', async () => {
    const { controller, alpha, visible } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    controller.pin();
    const remover = removeHosts();
    hosts()[0]?.remove();
    await expect.poll(remover.removed).toBeGreaterThan(2);
    await frames(10);
    remover.end();
    await moveTo({ x: 900, y: 700 });
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
  });
});

describe('hovering', () => {
  test('resting on a name opens its card, at its line', async () => {
    const { alpha, visible, element } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    await frames(2);
    const rect = element('alpha').getBoundingClientRect();
    expect(rect.top).toBeGreaterThan(centre(alpha).y);
    expect(rect.top - centre(alpha).y).toBeLessThan(40);
  });

  test('the card of a name that wraps opens at the line under the pointer', async () => {
    const { wrapped, visible, element } = start();
    const second = centre(wrapped, 1);
    expect(second.y).toBeGreaterThan(centre(wrapped, 0).y);
    await moveTo(second);
    await expect.poll(visible).toBe('delta epsilon zeta');
    await frames(2);
    const { top, left } = element('delta epsilon zeta').getBoundingClientRect();
    // Below the third line, which it would cover otherwise.
    const third = centre(wrapped, 2);
    expect(top).toBeGreaterThan(third.y);
    expect(top - third.y).toBeLessThan(30);
    expect(left).toBeLessThan(second.x);
  });

  test('the pointer can move into the card and stay there', async () => {
    const { alpha, visible, element } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    await frames(2);
    const { left, top } = element('alpha').getBoundingClientRect();
    fakeTimeouts();
    await moveTo({ x: left + 5, y: top - 3 }, hosts()[0]);
    await moveTo({ x: left + 20, y: top + 40 }, hosts()[0]);
    await runOutTimeouts();
    expect(visible()).toBe('alpha');
    await moveTo({ x: left + 900, y: 30 });
    await runOutTimeouts();
    expect(visible()).toBe('');
    expect(hosts()).toEqual([]);
  });

  test('moving from name to name shows one card at a time, in one host', async () => {
    const { alpha, beta, visible } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    await moveTo(centre(beta));
    await expect.poll(visible).toBe('beta');
    expect(hosts()).toHaveLength(1);
  });

  test('a closed card’s host is reused by the next', async () => {
    const { alpha, beta, visible } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    const first = hosts()[0];
    fireKey('Escape');
    await moveTo(centre(beta));
    await expect.poll(visible).toBe('beta');
    expect(hosts()).toEqual([first]);
  });

  test('a card that cannot be loaded leaves no trace on the page', async () => {
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

  test('a card that cannot be rendered leaves no trace either', async () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const { alpha } = start(async () => ({}) as Card);
    await moveTo(centre(alpha));
    await expect.poll(() => debug.mock.calls.length).toBe(1);
    expect(hosts()).toEqual([]);
    debug.mockRestore();
  });

  test('an answer that comes too late opens nothing', async () => {
    const answers: (() => void)[] = [];
    const { alpha, visible, loadCard } = start(
      (entity) => new Promise((resolve) => answers.push(() => resolve(asCard(entity)))),
    );
    await moveTo(centre(alpha));
    await expect.poll(() => loadCard.mock.calls.length).toBe(1);
    fakeTimeouts();
    await moveTo({ x: 900, y: 30 });
    for (const give of answers) give();
    await runOutTimeouts();
    expect(visible()).toBe('');
    expect(hosts()).toEqual([]);
  });

  test('selected text opens nothing', async () => {
    const { alpha, loadCard } = start();
    fakeTimeouts();
    document.getSelection()?.selectAllChildren(page.root.querySelector('p') ?? page.root);
    await moveTo(centre(alpha));
    await runOutTimeouts();
    expect(loadCard).not.toHaveBeenCalled();
  });

  test('the signal closes the card', async () => {
    const { alpha, visible } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    page.stop.abort();
    expect(hosts()).toEqual([]);
  });
});

describe('by key', () => {
  test('focus moves into the card, and Escape returns it', async () => {
    const { controller, alpha, element } = start();
    const button = page.root.querySelector('button');
    button?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(() => hosts().some((each) => each === document.activeElement)).toBe(true);
    const root = element('alpha').getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(element('alpha'));
    fireKey('Escape', element('alpha'));
    expect(hosts()).toEqual([]);
    expect(document.activeElement).toBe(button);
  });

  test('the card of a name that wraps covers none of its lines', async () => {
    const { controller, wrapped, element, visible } = start();
    controller.open(wrapped, 'keyboard');
    await expect.poll(visible).toBe('delta epsilon zeta');
    await frames(2);
    const { top } = element('delta epsilon zeta').getBoundingClientRect();
    expect(top).toBeGreaterThan(centre(wrapped, 2).y);
  });

  test('a related name opens in place, with a way back, and focus stays', async () => {
    const { controller, alpha, element, visible, view } = start();
    page.root.querySelector('button')?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(visible).toBe('alpha');
    element('alpha').querySelector('button')?.focus();
    view().callbacks.onOpenEntity('maker');
    await expect.poll(visible).toBe('maker');
    expect(view().breadcrumbs).toEqual([{ entity: 'alpha', name: 'alpha' }]);
    expect((element('maker').getRootNode() as ShadowRoot).activeElement).toBe(element('maker'));
    view().callbacks.onBack(0);
    await expect.poll(visible).toBe('alpha');
    expect(view().breadcrumbs).toEqual([]);
    expect(hosts()).toHaveLength(1);
    fireKey('Escape', element('alpha'));
    expect(document.activeElement).toBe(page.root.querySelector('button'));
  });

  test('stepping from mention to mention, focus follows and still returns to where it was', async () => {
    const { controller, alpha, beta, element, visible } = start();
    page.root.querySelector('button')?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(visible).toBe('alpha');
    controller.open(beta, 'keyboard');
    await expect.poll(visible).toBe('beta');
    expect((element('beta').getRootNode() as ShadowRoot).activeElement).toBe(element('beta'));
    fireKey('Escape', element('beta'));
    expect(document.activeElement).toBe(page.root.querySelector('button'));
  });

  test('a name is ringed exactly while its card is sticky', async () => {
    const { controller, alpha, beta, visible, element, ringed, view } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    expect(ringed()).toBe(null);
    controller.open(beta, 'keyboard');
    await expect.poll(visible).toBe('beta');
    expect(ringed()).toBe(beta);
    fireKey('Escape', element('beta'));
    expect(ringed()).toBe(null);
    controller.open(alpha, 'keyboard');
    await expect.poll(visible).toBe('alpha');
    firePointer('pointerdown', { x: 900, y: 30, buttons: 1 });
    expect(ringed()).toBe(null);
    controller.open(alpha, 'keyboard');
    await expect.poll(visible).toBe('alpha');
    await moveTo(centre(beta));
    await expect.poll(visible).toBe('beta');
    expect(ringed()).toBe(null);
    controller.open(alpha, 'keyboard');
    await expect.poll(visible).toBe('alpha');
    view().callbacks.onPin(true);
    expect(ringed()).toBe(null);
  });

  test('reports the ringed name, that of the visible card and the one under the pointer', async () => {
    const { controller, alpha, beta, visible } = start();
    expect([controller.ringed(), controller.pointed()]).toEqual([null, null]);
    await moveTo(centre(alpha));
    expect(controller.pointed()).toBe(alpha);
    await expect.poll(visible).toBe('alpha');
    const { x, y } = centre(alpha);
    await moveTo({ x: x + 4, y: y + 30 }, hosts()[0]);
    expect(controller.pointed()).toBe(alpha);
    controller.open(beta, 'keyboard');
    await expect.poll(visible).toBe('beta');
    expect(controller.ringed()).toBe(beta);
  });

  test('close closes the card and returns focus', async () => {
    const { controller, alpha, visible } = start();
    page.root.querySelector('button')?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(visible).toBe('alpha');
    controller.close();
    expect(hosts()).toEqual([]);
    expect(document.activeElement).toBe(page.root.querySelector('button'));
  });
});

describe('pinned', () => {
  test('a pinned card stays while another card opens', async () => {
    const { alpha, beta, visible, view } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    view().callbacks.onPin(true);
    expect(visible()).toBe('alpha pinned');
    await moveTo(centre(beta));
    await expect.poll(visible).toBe('alpha pinned,beta');
    expect(hosts()).toHaveLength(2);
    firePointer('pointerdown', { x: 900, y: 30, buttons: 1 });
    expect(visible()).toBe('alpha pinned');
  });

  test('focus moves from card to card and all the way back', async () => {
    const { controller, alpha, beta, element, visible } = start();
    const rootOf = (name: string) => element(name).getRootNode() as ShadowRoot;
    page.root.querySelector('button')?.focus();
    controller.open(alpha, 'keyboard');
    await expect.poll(visible).toBe('alpha');
    controller.pin();
    controller.open(beta, 'keyboard');
    await expect.poll(visible).toBe('alpha pinned,beta');
    expect(rootOf('beta').activeElement).toBe(element('beta'));
    fireKey('Escape', element('beta'));
    expect(rootOf('alpha').activeElement).toBe(element('alpha'));
    fireKey('Escape', element('alpha'));
    expect(hosts()).toEqual([]);
    expect(document.activeElement).toBe(page.root.querySelector('button'));
  });

  test('unpinning closes the card', async () => {
    const { alpha, view, visible } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    view().callbacks.onPin(true);
    view().callbacks.onPin(false);
    expect(hosts()).toEqual([]);
  });

  test('a related name opens in the pinned card', async () => {
    const { alpha, view, visible } = start();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('alpha');
    view().callbacks.onPin(true);
    view().callbacks.onOpenEntity('maker');
    await expect.poll(visible).toBe('maker pinned');
    expect(hosts()).toHaveLength(1);
  });
});

test('a tap opens a sheet at the bottom of the window', async () => {
  const { alpha, visible } = start();
  const touch = { ...centre(alpha), pointerType: 'touch' };
  firePointer('pointerdown', touch);
  firePointer('pointerup', touch);
  await expect.poll(visible).toBe('alpha');
  await expect.poll(() => hosts()[0]?.getBoundingClientRect().bottom).toBe(innerHeight);
  firePointer('pointerdown', { x: 900, y: 30, pointerType: 'touch' });
  firePointer('pointerup', { x: 900, y: 30, pointerType: 'touch' });
  expect(hosts()).toEqual([]);
});

test('works with a real mouse and real keys', async () => {
  page.stop.abort();
  page.stop = new AbortController();
  page.root.innerHTML =
    '<p style="margin:60px"><b>Alpha</b> and Beta and <i>Delta Epsilon Zeta</i></p><button>end</button>';
  const { visible } = start();
  await userEvent.hover(page.root.querySelector('b') ?? page.root);
  await expect.poll(visible).toBe('alpha');
  await userEvent.keyboard('{Escape}');
  await expect.poll(visible).toBe('');
  await userEvent.hover(page.root.querySelector('i') ?? page.root);
  await expect.poll(visible).toBe('delta epsilon zeta');
  await userEvent.hover(page.root.querySelector('button') ?? page.root);
  await expect.poll(visible).toBe('');
});
