import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FrameReport } from '../../../core/frames/frame-report.ts';
import { createHoverDriver } from '../../../dom/input/hover-driver.ts';
import type { CardMark } from '../../../overlay/card-mark.ts';
import { createTopFrameRelay } from '../../../overlay/frames/top-frame-relay.ts';
import { type HoverTarget, isSamePlace, targetAt } from '../../../overlay/hover-target.ts';

const AT = { x: 10, y: 10 };
let frame: HTMLIFrameElement;
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  frame = document.createElement('iframe');
  frame.style.cssText = 'width:300px;height:150px';
  document.body.append(frame);
});
afterEach(() => {
  stop.abort();
  frame.remove();
});

/** A relay in a small frame; `answer` is the top frame's answer to every report. */
function start(answer: boolean | null = true) {
  const sent: FrameReport[] = [];
  const own = createHoverDriver<HoverTarget>({
    signal: stop.signal,
    run: () => undefined,
    config: () => ({ loadMs: 20, dwellMs: 40, graceMs: 60, isSame: isSamePlace }),
  });
  const window = frame.contentWindow;
  if (window === null) throw new Error('the frame is gone');
  const send = async (report: FrameReport) => {
    sent.push(report);
    return answer;
  };
  return {
    sent,
    own,
    ...createTopFrameRelay(window, send, own),
    types: () => sent.map(({ event }) => event.type),
  };
}

const container = document.createTextNode('Alpha');
function alpha(rects: DOMRect[] = [new DOMRect(10, 20, 60, 18)]): HoverTarget {
  const mention = { start: 0, end: 5, entity: 'alpha', surface: 'Alpha', score: 1, why: [] };
  const mark: CardMark = {
    mention,
    container,
    offset: 0,
    rects: () => rects,
    context: null,
    own: null,
  };
  return targetAt(mark);
}

const point = (target: HoverTarget | null) =>
  ({ type: 'point', at: AT, target, hoveredCard: null, cardRect: null }) as const;

test('a frame in which the reader points at no name sends nothing', () => {
  const { dispatch, sent } = start();
  dispatch(point(null));
  dispatch({ type: 'press', hoveredCard: null });
  dispatch({ type: 'escape', focus: null });
  dispatch({ type: 'leave' });
  expect(sent).toEqual([]);
});

test('a name is reported to the top frame with its place, and not handled in the frame', () => {
  const { dispatch, sent, own } = start();
  dispatch(point(alpha()));
  expect(own.state().pending).toBeNull();
  expect(sent[0]?.size).toEqual({ width: 300, height: 150 });
  expect(sent[0]?.event).toMatchObject({
    type: 'point',
    target: { mention: { entity: 'alpha' }, offset: 0 },
  });
  expect(sent[0]?.last?.rects).toEqual([{ left: 10, top: 20, right: 70, bottom: 38 }]);
});

test('while the top frame has a card, whatever may close it is reported, with where the name is now', () => {
  const { dispatch, sent, types, isTopBusy } = start();
  const rects = [new DOMRect(10, 20, 60, 18)];
  dispatch(point(alpha(rects)));
  expect(isTopBusy()).toBe(true);
  rects[0] = new DOMRect(10, -40, 60, 18);
  dispatch({ type: 'scroll', target: null, hoveredCard: null });
  dispatch({ type: 'escape', focus: null });
  expect(types()).toEqual(['point', 'scroll', 'escape']);
  expect(sent[1]?.last?.rects[0]?.top).toBe(-40);
});

test('once the top frame has no card, only leaving the name is reported', async () => {
  const { dispatch, types, isTopBusy } = start(false);
  dispatch(point(alpha()));
  await expect.poll(isTopBusy).toBe(false);
  dispatch({ type: 'escape', focus: null });
  dispatch(point(null));
  dispatch(point(null));
  expect(types()).toEqual(['point', 'point']);
});

test('the frame shows its cards itself when the top frame cannot', async () => {
  const { dispatch, own, sent } = start(null);
  dispatch(point(alpha()));
  await expect.poll(() => own.state().pending?.target.entity).toBe('alpha');
  dispatch({ type: 'leave' });
  expect(own.state().pending).toBeNull();
  expect(sent).toHaveLength(1);
});

test('a frame with room shows its cards itself', () => {
  frame.style.cssText = 'width:600px;height:500px';
  const { dispatch, own, sent } = start();
  dispatch(point(alpha()));
  expect(own.state().pending?.target.entity).toBe('alpha');
  expect(sent).toEqual([]);
});

test('the same place is identified alike in every report', () => {
  const { dispatch, sent } = start();
  dispatch(point(alpha()));
  dispatch(point(alpha()));
  expect(sent[1]?.last?.container).toBe(sent[0]?.last?.container);
});
