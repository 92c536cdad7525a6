import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FrameReport } from '../../../core/frames/frame-report.ts';
import type { LastPointer } from '../../../dom/input/pointer-sampler.ts';
import { createFrameReportReceiver } from '../../../overlay/frames/frame-report-receiver.ts';
import type { Dispatch } from '../../../overlay/hover-target.ts';

let card: HTMLElement;
let types: string[];

beforeEach(() => {
  document.body.innerHTML =
    '<div id="card" style="width: 200px; height: 100px">a card</div><iframe width="300" height="150"></iframe>';
  card = document.getElementById('card') ?? document.body;
  types = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const mention = { start: 0, end: 5, entity: 'alpha', surface: 'Alpha', score: 1, why: [] };
const name = { mention, container: 'f/1', offset: 0, rects: [{ left: 10, top: 10, right: 60, bottom: 30 }] };
const report: FrameReport = {
  path: [0],
  size: { width: 300, height: 150 },
  event: { type: 'point', at: { x: 20, y: 20 }, target: name, hoveredCard: null, cardRect: null },
  last: name,
};

/** The top frame, which has just seen the pointer on its card. */
function start() {
  const seen: LastPointer = { x: 5, y: 5, time: performance.now(), target: card };
  const dispatch: Dispatch = (event) => types.push(event.type);
  return createFrameReportReceiver({
    document,
    messages: { locateFrame: async () => [], shadowRootOf: (element) => element.shadowRoot },
    dispatch,
    isBusy: () => true,
    cardOf: (target) => (target === card ? 1 : null),
    cardRect: () => card.getBoundingClientRect(),
    lastPointer: () => seen,
  });
}

const later = { ...report, seenAt: performance.timeOrigin + 1e9 };

test('a name that the pointer reaches right after the card counts, though the page hears nothing of it', async () => {
  const { receive } = start();
  receive(later);
  expect(types).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(types).toEqual(['point']);
});

test('a late report of a frame does not close the card that the pointer has reached since', async () => {
  start().receive({ ...report, seenAt: performance.timeOrigin });
  await vi.advanceTimersByTimeAsync(1000);
  expect(types).toEqual([]);
});

test('only the latest of several reports counts', async () => {
  const { receive } = start();
  receive(later);
  receive({ ...later, event: { ...report.event, target: null } as FrameReport['event'] });
  await vi.advanceTimersByTimeAsync(1000);
  expect(types).toHaveLength(1);
});
