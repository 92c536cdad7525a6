import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { intersect, type Rect } from '../../../../core/geometry.ts';
import { markRects } from '../../../../dom/marks/line-rect.ts';
import type { Mark } from '../../../../dom/marks/mark.ts';
import { addCardHost } from '../../../../dom/text/card-hosts.ts';
import { createCardHost } from '../../../../overlay/card/host/card-host.ts';
import { anchorToLine } from '../../../../overlay/card/line-anchor.ts';
import { cardMarkOf } from '../../../../overlay/card-mark.ts';
import { centre, frames, markNames, setUpHoverPage } from '../../hover-page.ts';

const CSS_TEXT = '.factlight .card { inline-size: 300px; block-size: 200px; background: #fff }';

const page = setUpHoverPage('');

beforeEach(async () => {
  await userEvent.hover(document.documentElement, { position: { x: 2, y: 2 }, force: true });
});

/** Opens the card of “Alpha One” as the pointer rests on a line of it. */
async function openAt(html: string, line = 0) {
  page.root.innerHTML = html;
  const [mark] = markNames(page.root, 'Alpha One') as [Mark];
  const host = createCardHost({
    document,
    signal: page.stop.signal,
    cssText: CSS_TEXT,
    claimHost: addCardHost,
    onEscape: vi.fn(),
    onFocus: vi.fn(),
    onForeignFocus: vi.fn(),
    onLost: vi.fn(),
    onRefused: vi.fn(),
  });
  const card = (
    <div class="factlight">
      <section class="card">Facts</section>
    </div>
  );
  host.open(card, anchorToLine(cardMarkOf(mark), centre(mark, line)), 'card');
  await frames(3);
  return { mark, box: () => host.rect() ?? new DOMRect() };
}

const isFreeOf = (box: Rect, selector: string) => {
  const element = page.root.querySelector(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return intersect(box, element.getBoundingClientRect()) === null;
};

describe('a name over two lines', () => {
  const TWO_LINES = '<p style="margin: 100px 300px; width: 70px; font: 20px/30px serif">of Alpha One</p>';

  test.each([0, 1])('is not covered by its card, whichever line the pointer is on: %i', async (line) => {
    const { mark, box } = await openAt(TWO_LINES, line);
    expect(markRects(mark)).toHaveLength(2);
    for (const rect of markRects(mark)) expect(intersect(box(), rect)).toBeNull();
  });

  test('has its card at the line under the pointer if the other is in another column', async () => {
    const columns =
      '<p style="columns: 2; width: 600px; height: 120px; margin: 40px; column-fill: auto; font: 20px/30px serif">' +
      'a<br>b<br>c<br>Alpha <br>One d</p>';
    const { mark, box } = await openAt(columns.replace('Alpha <br>One', 'Alpha One'));
    expect(box().top - (markRects(mark)[0]?.bottom ?? 0)).toBeLessThan(10);
  });
});

describe('a name in vertical text', () => {
  test.each([
    ['from right to left', 'writing-mode: vertical-rl'],
    ['from left to right', 'writing-mode: vertical-lr'],
    ['turned by the page', 'rotate: 90deg; width: 300px; margin-top: 150px'],
    ['sideways', 'writing-mode: vertical-rl; text-orientation: sideways'],
  ])('has its card beside its column, which stays readable: %s', async (_name, style) => {
    const { mark, box } = await openAt(
      `<p style="${style}; height: 300px; margin-left: 450px; font: 20px/30px serif">The maker of Alpha One and its rivals in the year</p>`,
    );
    const [name] = markRects(mark) as [DOMRect];
    expect(name.height).toBeGreaterThan(name.width);
    expect(box().right <= name.left || box().left >= name.right).toBe(true);
    expect(intersect(box(), { ...name, left: name.left, right: name.right, top: 0, bottom: 900 })).toBeNull();
  });

  test('has its card below where the window has no room beside it', async () => {
    const side = innerWidth / 2 - 20;
    const { mark, box } = await openAt(
      `<p style="writing-mode: vertical-rl; height: 200px; margin-left: ${side}px">Alpha One</p>`,
    );
    const [name] = markRects(mark) as [DOMRect];
    expect(intersect(box(), name)).toBeNull();
    expect(box().left).toBeGreaterThanOrEqual(0);
    expect(box().right).toBeLessThanOrEqual(innerWidth);
  });
});

describe('the page’s own hover card at the name', () => {
  const own = (style: string) =>
    `<div id="own" style="position: absolute; width: 260px; height: 120px; background: #eef; ${style}"><a href="#own">More</a></div>`;
  const text = (more: string, top = 320) =>
    `<div style="position: relative; margin: ${top}px 200px 0"><p style="margin: 0">Alpha One is named.</p>${more}</div>`;

  test('that is open already is not covered', async () => {
    const { mark, box } = await openAt(text(own('top: 24px; left: 0')));
    expect(isFreeOf(box(), '#own')).toBe(true);
    expect(intersect(box(), markRects(mark)[0] as DOMRect)).toBeNull();
  });

  test.each([
    ['shown', '#own'],
    ['inserted', 'p'],
  ])('that opens after ours makes ours move, so that its link can be reached: %s', async (way) => {
    const { box } = await openAt(text(way === 'shown' ? own('top: 24px; left: 0; display: none') : ''));
    const before = box().top;
    if (way === 'inserted') {
      page.root.querySelector('p')?.insertAdjacentHTML('afterend', own('top: 24px; left: 0'));
    } else {
      const popup = page.root.querySelector<HTMLElement>('#own');
      if (popup) popup.style.display = 'block';
    }
    await expect.poll(() => isFreeOf(box(), '#own'), { timeout: 3000 }).toBe(true);
    expect(box().top).not.toBe(before);
    const link = page.root.querySelector('#own a')?.getBoundingClientRect() ?? new DOMRect();
    expect(document.elementFromPoint(link.left + 3, link.top + 3)?.localName).toBe('a');
  });

  test('that is fixed in the window is not covered', async () => {
    const { box } = await openAt(
      text('') + own('').replace('absolute', 'fixed').replace('id="own"', 'id="far"'),
    );
    const popup = page.root.querySelector<HTMLElement>('#far');
    const name = page.root.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
    if (popup) Object.assign(popup.style, { left: `${name.left}px`, top: `${name.bottom + 4}px` });
    await expect.poll(() => isFreeOf(box(), '#far'), { timeout: 3000 }).toBe(true);
  });

  test('is not covered if there is no room on the other side either', async () => {
    const { mark, box } = await openAt(text(own('top: 24px; left: 0'), 60));
    expect(isFreeOf(box(), '#own')).toBe(true);
    expect(intersect(box(), markRects(mark)[0] as DOMRect)).toBeNull();
  });

  test('is not what lies in the flow or far away, nor a layer over the page', async () => {
    const { mark, box } = await openAt(
      text(`${own('top: 24px; left: 0').replace('absolute', 'static')}${own('top: 150px; left: 0')}`),
    );
    expect(box().top - (markRects(mark)[0]?.bottom ?? 0)).toBeLessThan(10);
  });
});
