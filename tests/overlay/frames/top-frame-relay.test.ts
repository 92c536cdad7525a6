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

/** A teller in a small frame; `answer` is what the top frame says to every report. */
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
  ({ type: 'point', at: AT, target, over: null, card: null }) as const;
const answered = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a frame in which nobody points at a name says nothing', () => {
  const { dispatch, sent } = start();
  dispatch(point(null));
  dispatch({ type: 'press', over: null });
  dispatch({ type: 'escape', focus: null });
  dispatch({ type: 'leave' });
  expect(sent).toEqual([]);
});

test('a name goes to the top frame with its place, and stays out of the frame’s own hands', () => {
  const { dispatch, sent, own } = start();
  dispatch(point(alpha()));
  expect(own.state().coming).toBeNull();
  expect(sent[0]?.size).toEqual({ width: 300, height: 150 });
  expect(sent[0]?.event).toMatchObject({
    type: 'point',
    target: { mention: { entity: 'alpha' }, offset: 0 },
  });
  expect(sent[0]?.last?.rects).toEqual([{ left: 10, top: 20, right: 70, bottom: 38 }]);
});

test('while the top frame has a card, all that may close it is told, with where the name is now', async () => {
  const { dispatch, sent, types, isTopBusy } = start();
  const rects = [new DOMRect(10, 20, 60, 18)];
  dispatch(point(alpha(rects)));
  await answered();
  expect(isTopBusy()).toBe(true);
  rects[0] = new DOMRect(10, -40, 60, 18);
  dispatch({ type: 'scroll', target: null, over: null });
  dispatch({ type: 'escape', focus: null });
  expect(types()).toEqual(['point', 'scroll', 'escape']);
  expect(sent[1]?.last?.rects[0]?.top).toBe(-40);
});

test('when the top frame has none any more, only the way off the name is still told', async () => {
  const { dispatch, types } = start(false);
  dispatch(point(alpha()));
  await answered();
  dispatch({ type: 'escape', focus: null });
  dispatch(point(null));
  await answered();
  dispatch(point(null));
  expect(types()).toEqual(['point', 'point']);
});

test('where the top frame shows no card, the frame does', async () => {
  const { dispatch, own, sent } = start(null);
  dispatch(point(alpha()));
  await answered();
  expect(own.state().coming?.target.entity).toBe('alpha');
  dispatch({ type: 'leave' });
  expect(own.state().coming).toBeNull();
  expect(sent).toHaveLength(1);
});

test('a frame with room shows its cards itself', () => {
  frame.style.cssText = 'width:600px;height:500px';
  const { dispatch, own, sent } = start();
  dispatch(point(alpha()));
  expect(own.state().coming?.target.entity).toBe('alpha');
  expect(sent).toEqual([]);
});

test('the same place has the same name in every report', () => {
  const { dispatch, sent } = start();
  dispatch(point(alpha()));
  dispatch(point(alpha()));
  expect(sent[1]?.last?.container).toBe(sent[0]?.last?.container);
});
