import { expect, test } from 'vitest';
import { hasRoomForCard } from '../../../core/frames/card-room.ts';
import { mapPoint, mapRect, placeFrame } from '../../../core/frames/frame-map.ts';
import { intersect } from '../../../core/geometry.ts';

const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const WINDOW = { width: 1000, height: 800 };

test('a frame needs room for a whole card in both directions', () => {
  expect(hasRoomForCard({ width: 400, height: 360 })).toBe(true);
  expect(hasRoomForCard({ width: 399, height: 2000 })).toBe(false);
  expect(hasRoomForCard({ width: 2000, height: 359 })).toBe(false);
});

test('a frame lies where its box does', () => {
  const links = [{ box: rect(100, 50, 400, 200), around: WINDOW }];
  const frame = placeFrame(links, 1, { width: 300, height: 150 });
  expect(frame && mapPoint(frame, { x: 10, y: 20 })).toEqual({ x: 110, y: 70 });
});

test('a scaled frame counts in pixels of its own', () => {
  const links = [{ box: rect(100, 50, 700, 350), around: WINDOW }];
  const frame = placeFrame(links, 1, { width: 300, height: 150 });
  expect(frame && mapRect(frame, rect(10, 20, 60, 40))).toEqual(rect(120, 90, 220, 130));
});

test('frames in frames add up, each with its own scale', () => {
  const links = [
    { box: rect(100, 50, 700, 350), around: WINDOW },
    { box: rect(50, 30, 250, 130), around: { width: 300, height: 150 } },
  ];
  const frame = placeFrame(links, 2, { width: 200, height: 100 });
  expect(frame?.box).toEqual(rect(200, 110, 600, 310));
  expect(frame && mapPoint(frame, { x: 100, y: 50 })).toEqual({ x: 400, y: 210 });
});

test('what a frame around hides of an inner one is not shown', () => {
  const outer = { box: rect(100, 50, 400, 200), around: WINDOW };
  const around = { width: 300, height: 150 };
  const size = { width: 200, height: 100 };
  expect(placeFrame([outer, { box: rect(200, 100, 400, 200), around }], 2, size)?.shown).toEqual(
    rect(300, 150, 400, 200),
  );
  expect(placeFrame([outer, { box: rect(0, 300, 200, 400), around }], 2, size)).toBeNull();
});

test('a frame whose way is not known all along is taken to fill the last one that is', () => {
  const links = [{ box: rect(100, 50, 400, 200), around: WINDOW }];
  const frame = placeFrame(links, 2, { width: 200, height: 100 });
  expect(frame && mapPoint(frame, { x: 10, y: 20 })).toEqual({ x: 110, y: 70 });
});

test('no way at all is no place', () => {
  expect(placeFrame([], 1, WINDOW)).toBeNull();
});

test('boxes that only touch share nothing', () => {
  expect(intersect(rect(0, 0, 10, 10), rect(10, 0, 20, 10))).toBeNull();
  expect(intersect(rect(0, 0, 10, 10), rect(5, 5, 20, 20))).toEqual(rect(5, 5, 10, 10));
});
