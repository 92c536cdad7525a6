import type { VNode } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addCardHost, isCardHost } from '../../../../dom/text/card-hosts.ts';
import { type CardHost, createCardHost } from '../../../../overlay/card/host/card-host.ts';
import type { CardAnchor } from '../../../../overlay/card/place/card-position.ts';
import { cardHosts, fireKey, firePointer, frames, setUpHoverPage } from '../../hover-page.ts';

const CSS_TEXT = `
  .factlight .card { display: block; box-sizing: border-box; inline-size: 384px; overflow: auto; background: #fff }
  .factlight { --test-paper: rgb(1, 2, 3); --test-room: 70px }
  .factlight .card { background: var(--test-paper); padding-block-end: var(--test-room) }
  .tall { block-size: 2000px }`;

const page = setUpHoverPage('');

function createHost() {
  const claimHost = addCardHost;
  const calls = {
    onEscape: vi.fn(),
    onFocus: vi.fn(),
    onLost: vi.fn(),
    onRefused: vi.fn(),
    onForeignFocus: vi.fn(),
  };
  const host = createCardHost({ document, signal: page.stop.signal, cssText: CSS_TEXT, claimHost, ...calls });
  return { host, ...calls };
}

/** The section rendered last; tests cannot reach it through the closed root. */
let drawn: HTMLElement | null = null;
const keep = (element: HTMLElement | null) => {
  if (element) drawn = element;
};

function card(text: string, height = 200): VNode {
  return (
    <div class="factlight">
      <section class="card" role="dialog" aria-label={text} tabIndex={-1} ref={keep}>
        <div class="card-bar">
          <button type="button">Close {text}</button>
        </div>
        <div style={{ height: `${height}px` }}>{text}</div>
        <a href="#last">last</a>
      </section>
    </div>
  );
}

function anchorAt(left: number, top: number, context: Element | null = null): CardAnchor {
  return { rect: () => new DOMRect(left, top, 60, 20), context };
}

async function openAt(host: CardHost, left: number, top: number, height?: number): Promise<DOMRect> {
  host.open(card('A', height), anchorAt(left, top), 'card');
  await frames(2);
  return rectOf(host);
}

function rectOf(host: CardHost): DOMRect {
  const rect = host.rect();
  if (!(rect instanceof DOMRect)) throw new Error('the card is closed');
  return rect;
}

const hostElement = () => cardHosts()[0] ?? null;
const inside = () => {
  if (drawn === null) throw new Error('nothing was rendered');
  return drawn;
};

describe('opening and closing', () => {
  test('the page is untouched before the first card and after the last', async () => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const { host } = createHost();
    await frames(2);
    expect(seen).toEqual([]);
    await openAt(host, 100, 100);
    host.close();
    await frames(1);
    observer.disconnect();
    // Only our own host was added and removed, at the end of the root.
    const nodes = seen.flatMap((record) => [...record.addedNodes, ...record.removedNodes]);
    const foreign = nodes.filter((node) => !isCardHost(node));
    expect(foreign).toEqual([]);
    expect(seen.filter((record) => record.type === 'attributes' && record.target !== nodes[0])).toEqual([]);
    expect(hostElement()).toBeNull();
  });

  test('the root is closed', async () => {
    const { host } = createHost();
    await openAt(host, 100, 100);
    expect(hostElement()?.shadowRoot).toBeNull();
  });

  test('the signal closes the card for good', async () => {
    const { host } = createHost();
    await openAt(host, 100, 100);
    page.stop.abort();
    expect(hostElement()).toBeNull();
    host.open(card('B'), anchorAt(1, 1), 'card');
    expect(hostElement()).toBeNull();
  });
});

describe('position', () => {
  test('is below the name, aligned with its start', async () => {
    const { host } = createHost();
    const rect = await openAt(host, 300, 100);
    expect(rect.left).toBe(300);
    expect(rect.top).toBe(126);
  });

  test('is above the name when there is no room below', async () => {
    const { host } = createHost();
    const rect = await openAt(host, 300, innerHeight - 60);
    expect(rect.bottom).toBe(innerHeight - 66);
  });

  test.each([
    ['the left edge', -20, 300],
    ['the right edge', 1250, 300],
    ['the top edge', 600, -5],
    ['the bottom edge', 600, 790],
    ['the top left corner', 0, 0],
    ['the bottom right corner', 1240, 785],
  ])('is inside the window at %s', async (_name, left, top) => {
    const { host } = createHost();
    const rect = await openAt(host, left, top);
    expect(rect.left).toBeGreaterThanOrEqual(0);
    expect(rect.top).toBeGreaterThanOrEqual(0);
    expect(rect.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(rect.bottom).toBeLessThanOrEqual(innerHeight);
    expect(getComputedStyle(hostElement() ?? page.root).opacity).toBe('1');
  });

  test('a long card has its maximum height and does not cover the name', async () => {
    const { host } = createHost();
    const rect = await openAt(host, 300, innerHeight / 2, 2000);
    expect(rect.height).toBeLessThanOrEqual(520);
    expect(rect.top >= innerHeight / 2 + 20 || rect.bottom <= innerHeight / 2).toBe(true);
    expect(rect.bottom).toBeLessThanOrEqual(innerHeight);
  });

  test('follows its name when the page scrolls', async () => {
    page.root.innerHTML = '<p style="margin:300px 40px">Alpha</p><div style="height:4000px"></div>';
    const paragraph = page.root.querySelector('p') ?? page.root;
    const { host } = createHost();
    host.open(card('A'), { rect: () => paragraph.getBoundingClientRect(), context: paragraph }, 'card');
    await frames(2);
    const before = rectOf(host).top;
    scrollTo(0, 50);
    await expect.poll(() => rectOf(host).top).toBe(before - 50);
  });

  test('reports when its name has left the window', async () => {
    page.root.innerHTML = '<p style="margin:300px 40px">Alpha</p><div style="height:4000px"></div>';
    const paragraph = page.root.querySelector('p') ?? page.root;
    const { host, onLost } = createHost();
    host.open(card('A'), { rect: () => paragraph.getBoundingClientRect(), context: paragraph }, 'card');
    await frames(2);
    expect(onLost).not.toHaveBeenCalled();
    scrollTo(0, 1500);
    await expect.poll(() => onLost.mock.calls.length).toBeGreaterThan(0);
  });

  test('the gap between name and card belongs to the card', async () => {
    const { host } = createHost();
    const below = await openAt(host, 300, 100);
    expect(host.contains(document.elementFromPoint(320, 123))).toBe(true);
    expect(below.top).toBeGreaterThan(123);
    const above = await openAt(host, 300, innerHeight - 60);
    expect(host.contains(document.elementFromPoint(320, above.bottom + 3))).toBe(true);
  });

  test('a sheet is at the bottom of the window, and the next card is a card again', async () => {
    const { host } = createHost();
    host.open(card('A'), anchorAt(300, 100), 'sheet');
    await expect.poll(() => rectOf(host).bottom).toBe(innerHeight);
    const sheet = rectOf(host);
    expect(sheet.width).toBe(document.documentElement.clientWidth);
    const rect = await openAt(host, 300, 100);
    expect([rect.left, rect.top, rect.width]).toEqual([300, 126, 384]);
  });
});

describe('isolation from the page', () => {
  const styles: HTMLElement[] = [];
  const addRule = (css: string) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    styles.push(style);
  };
  afterEach(() => {
    for (const style of styles.splice(0)) style.remove();
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });

  test('the page’s rules affect neither the host nor the card', async () => {
    addRule(`* { display: inline !important; position: static !important; font-size: 40px !important; color: red !important;
      margin: 30px !important; transform: scale(2) !important; opacity: .2 !important; visibility: hidden !important }
      [popover] { display: none !important; inset: 400px !important; width: 10px !important }`);
    const { host } = createHost();
    const rect = await openAt(host, 300, 100);
    expect([rect.left, rect.top, rect.width]).toEqual([300, 126, 384]);
    expect(getComputedStyle(inside()).fontSize).toBe('16px');
    expect(inside().checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
  });

  test('is above the highest z-index and above an earlier popover', async () => {
    page.root.innerHTML = `<div style="position:fixed;inset:0;z-index:2147483647;background:#ccc"></div>
      <div id="pop" popover="manual" style="position:fixed;inset:0;width:100%;height:100%">page</div>`;
    page.root.querySelector<HTMLElement>('#pop')?.showPopover();
    const { host } = createHost();
    const rect = await openAt(host, 300, 100);
    expect(host.contains(document.elementFromPoint(rect.left + 50, rect.top + 100))).toBe(true);
  });

  test('a zoomed or transformed page does not move or scale the card', async () => {
    document.documentElement.style.setProperty('zoom', '1.5');
    const { host } = createHost();
    const zoomed = await openAt(host, 300, 100);
    expect([zoomed.left, zoomed.top, zoomed.width]).toEqual([300, 126, 384]);
    host.close();
    document.documentElement.style.removeProperty('zoom');
    document.documentElement.style.setProperty('transform', 'translate(50px, 80px) scale(1.2)');
    const transformed = await openAt(host, 300, 100);
    expect([transformed.left, transformed.top, transformed.width]).toEqual([300, 126, 384]);
  });

  test('on a right-to-left page it is aligned with the right end of the name and reads left to right', async () => {
    document.documentElement.dir = 'rtl';
    const { host } = createHost();
    const rect = await openAt(host, 700, 100);
    expect(rect.right).toBe(760);
    expect(getComputedStyle(inside()).direction).toBe('ltr');
  });

  test.each([
    ['--test-paper', '<color>', 'transparent'],
    ['--test-room', '<length>', '0px'],
    ['--frame-block', '<length>', '0px'],
  ])(
    'keeps its look when the page registers its custom properties: %s',
    async (name, syntax, initialValue) => {
      CSS.registerProperty({ name, syntax, inherits: false, initialValue });
      const { host } = createHost();
      const rect = await openAt(host, 300, 100);
      expect(rect.height).toBeGreaterThan(200);
      const style = getComputedStyle(inside());
      expect([style.backgroundColor, style.paddingBlockEnd]).toEqual(['rgb(1, 2, 3)', '70px']);
    },
  );

  test('comes back when the page removes it, but gives up after a few times', async () => {
    const { host, onRefused } = createHost();
    await openAt(host, 300, 100);
    hostElement()?.remove();
    await expect.poll(() => hostElement()?.matches(':popover-open')).toBe(true);
    expect(inside().isConnected).toBe(true);
    expect(onRefused).not.toHaveBeenCalled();
    const remover = new MutationObserver(() => hostElement()?.remove());
    remover.observe(document.documentElement, { childList: true });
    hostElement()?.remove();
    await frames(10);
    expect(hostElement()).toBeNull();
    expect(onRefused).toHaveBeenCalledOnce();
    remover.disconnect();
  });
});

describe('modal dialogs and full screen', () => {
  test('the card of a name in a modal dialog is in the dialog', async () => {
    page.root.innerHTML = '<dialog><p>Alpha</p></dialog>';
    const dialog = page.root.querySelector('dialog');
    dialog?.showModal();
    const { host } = createHost();
    host.open(card('A'), anchorAt(300, 100, page.root.querySelector('p')), 'card');
    await frames(2);
    expect(hostElement()?.parentElement).toBe(dialog);
    const rect = rectOf(host);
    expect([rect.left, rect.top]).toEqual([300, 126]);
    expect(host.contains(document.elementFromPoint(rect.left + 50, rect.top + 100))).toBe(true);
  });

  test('a pinned card moves into a dialog that opens, and out again, without changing position', async () => {
    page.root.innerHTML = '<p>Alpha</p><dialog>More</dialog>';
    const dialog = page.root.querySelector('dialog');
    const { host } = createHost();
    const before = await openAt(host, 300, 100);
    host.pin();
    dialog?.showModal();
    await expect.poll(() => hostElement()?.parentElement).toBe(dialog);
    expect(host.contains(document.elementFromPoint(before.left + 50, before.top + 100))).toBe(true);
    dialog?.close();
    await expect.poll(() => hostElement()?.parentElement).toBe(document.documentElement);
    expect(rectOf(host).left).toBe(before.left);
    expect(hostElement()?.matches(':popover-open')).toBe(true);
  });

  test('the card of a name in a full-screen element is in that element', async () => {
    page.root.innerHTML =
      '<section style="background:#fff"><p>Alpha</p><button>full screen</button></section>';
    const section = page.root.querySelector('section') ?? page.root;
    const button = page.root.querySelector('button') ?? page.root;
    button.addEventListener('click', () => section.requestFullscreen());
    await userEvent.click(button);
    await expect.poll(() => document.fullscreenElement).toBe(section);
    const { host } = createHost();
    host.open(card('A'), anchorAt(300, 100, page.root.querySelector('p')), 'card');
    await frames(2);
    expect(hostElement()?.parentElement).toBe(section);
    host.pin();
    await document.exitFullscreen();
    await expect.poll(() => hostElement()?.parentElement).toBe(document.documentElement);
  });

  test('a pinned card survives the removal of its dialog', async () => {
    page.root.innerHTML = '<dialog><p>Alpha</p></dialog>';
    page.root.querySelector('dialog')?.showModal();
    const { host } = createHost();
    host.open(card('A'), anchorAt(300, 100, page.root.querySelector('p')), 'card');
    await frames(2);
    host.pin();
    page.root.querySelector('dialog')?.remove();
    await expect.poll(() => hostElement()?.parentElement).toBe(document.documentElement);
  });
});

describe('focus and events', () => {
  test('focus moves to the card’s dialog and back to where it was', async () => {
    page.root.innerHTML = '<button>before</button>';
    const button = page.root.querySelector('button');
    button?.focus();
    const { host, onFocus } = createHost();
    await openAt(host, 300, 100);
    host.focus();
    expect((inside().getRootNode() as ShadowRoot).activeElement).toBe(inside());
    expect(host.hasFocus()).toBe(true);
    expect(onFocus).toHaveBeenLastCalledWith(true);
    host.restoreFocus();
    expect(document.activeElement).toBe(button);
    await expect.poll(() => onFocus.mock.lastCall).toEqual([false]);
  });

  test('focus returns even if the reader moved it into the card', async () => {
    page.root.innerHTML = '<button>before</button>';
    page.root.querySelector('button')?.focus();
    const { host } = createHost();
    await openAt(host, 300, 100);
    inside().querySelector('a')?.focus();
    host.restoreFocus();
    expect(document.activeElement).toBe(page.root.querySelector('button'));
  });

  test('focus that is not in the card stays where it is', async () => {
    page.root.innerHTML = '<button>before</button>';
    const { host } = createHost();
    await openAt(host, 300, 100);
    page.root.querySelector('button')?.focus();
    host.restoreFocus();
    expect(document.activeElement).toBe(page.root.querySelector('button'));
  });

  test('focus stays in the card when its content is replaced', async () => {
    const { host } = createHost();
    await openAt(host, 300, 100);
    inside().querySelector('button')?.focus();
    host.update(<div key="other">{card('B')}</div>);
    await frames(2);
    expect(host.hasFocus()).toBe(true);
    expect(inside().textContent).toContain('Close B');
  });

  test('Tab past either end returns focus to the page', async () => {
    page.root.innerHTML = '<button>before</button>';
    const button = page.root.querySelector('button');
    button?.focus();
    const { host } = createHost();
    await openAt(host, 300, 100);
    host.focus();
    inside().querySelector('a')?.focus();
    expect(fireKey('Tab', inside().querySelector('a') ?? page.root).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(button);
    host.focus();
    expect(fireKey('Tab', inside()).defaultPrevented).toBe(false);
    expect(fireKey('Tab', inside(), { shiftKey: true }).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  test('Escape inside closes the card and does not reach the page', async () => {
    const { host, onEscape } = createHost();
    await openAt(host, 300, 100);
    expect(fireKey('Escape', inside()).defaultPrevented).toBe(true);
    expect(onEscape).toHaveBeenCalledOnce();
  });

  test('keys and clicks inside do not reach the page’s handlers', async () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'click', 'pointerdown', 'mousedown', 'focusin', 'wheel']) {
      document.addEventListener(type, heard, { signal: page.stop.signal });
    }
    const { host } = createHost();
    await openAt(host, 300, 100);
    const button = inside().querySelector('button') ?? page.root;
    const clicked = vi.fn();
    button.addEventListener('click', clicked);
    fireKey('j', button);
    firePointer('pointerdown', { x: 310, y: 130 }, button);
    button.click();
    button.focus();
    expect(clicked).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  test('the wheel scrolls a long card, and never the page', async () => {
    page.root.innerHTML = '<div style="height:3000px"></div>';
    const { host } = createHost();
    await openAt(host, 300, 100, 2000);
    const wheel = (deltaY: number) => {
      const event = new WheelEvent('wheel', { deltaY, bubbles: true, composed: true, cancelable: true });
      inside().dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel(-50)).toBe(true);
    expect(wheel(50)).toBe(false);
    inside().scrollTop = 5000;
    expect(wheel(50)).toBe(true);
    expect(wheel(-50)).toBe(false);
  });
});

describe('pinned', () => {
  test('a pinned card stays in the window when the page scrolls', async () => {
    page.root.innerHTML = '<p style="margin:300px 40px">Alpha</p><div style="height:4000px"></div>';
    const paragraph = page.root.querySelector('p') ?? page.root;
    const { host, onLost } = createHost();
    host.open(card('A'), { rect: () => paragraph.getBoundingClientRect(), context: paragraph }, 'card');
    await frames(2);
    const before = rectOf(host);
    host.pin();
    scrollTo(0, 1500);
    await frames(4);
    expect(rectOf(host).top).toBe(before.top);
    expect(onLost).not.toHaveBeenCalled();
  });

  test('is dragged by its bar, not by its buttons, and cannot be lost', async () => {
    const { host } = createHost();
    await openAt(host, 300, 100);
    host.pin();
    const bar = inside().querySelector('.card-bar') ?? page.root;
    const drag = (from: Element, x: number, y: number) => {
      const { left, top } = rectOf(host);
      firePointer('pointerdown', { x: left + 200, y: top + 5, button: 0, buttons: 1 }, from);
      firePointer('pointermove', { x: left + 200 + x, y: top + 5 + y, buttons: 1 }, from);
      firePointer('pointerup', { x: left + 200 + x, y: top + 5 + y }, from);
    };
    drag(bar, 120, 90);
    expect([rectOf(host).left, rectOf(host).top]).toEqual([420, 216]);
    drag(inside().querySelector('button') ?? page.root, 50, 50);
    expect([rectOf(host).left, rectOf(host).top]).toEqual([420, 216]);
    drag(bar, 5000, -5000);
    expect(rectOf(host).left).toBeLessThan(innerWidth);
    expect(rectOf(host).top).toBe(0);
  });

  test('is moved by keys as by dragging, and only when it is pinned', async () => {
    const { host } = createHost();
    const { left, top } = await openAt(host, 300, 100);
    host.moveBy(16, 0);
    expect(rectOf(host).left).toBe(left);
    host.pin();
    host.moveBy(16, 0);
    host.moveBy(0, 128);
    expect([rectOf(host).left, rectOf(host).top]).toEqual([left + 16, top + 128]);
    host.moveBy(-5000, -5000);
    expect(rectOf(host).right).toBeGreaterThan(0);
    expect(rectOf(host).top).toBe(0);
  });
});
