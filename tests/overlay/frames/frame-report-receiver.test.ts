import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
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

const hoverAt = (x: number, y: number) =>
  userEvent.hover(document.documentElement, { position: { x, y }, force: true });

test('a name in a frame counts at once if the pointer has already left the card, whose events may be late', async () => {
  await hoverAt(400, 400);
  start().receive(report);
  expect(types).toEqual(['point']);
});

test('a name in a frame counts a moment later if the pointer leaves the card without a word', async () => {
  await hoverAt(20, 20);
  start().receive(report);
  expect(types).toEqual([]);
  await hoverAt(400, 400);
  await vi.advanceTimersByTimeAsync(200);
  expect(types).toEqual(['point']);
});

test('a late report of a frame does not close the card that the pointer has reached', async () => {
  await hoverAt(20, 20);
  start().receive(report);
  await vi.advanceTimersByTimeAsync(1000);
  expect(types).toEqual([]);
});

test('only the latest of several reports counts', async () => {
  await hoverAt(20, 20);
  const { receive } = start();
  receive(report);
  receive({ ...report, event: { ...report.event, target: null } as FrameReport['event'] });
  await hoverAt(400, 400);
  await vi.advanceTimersByTimeAsync(1000);
  expect(types).toHaveLength(1);
});
