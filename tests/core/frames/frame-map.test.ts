import { expect, test } from 'vitest';
import { hasRoomForCard } from '../../../core/frames/card-room.ts';
import { mapPoint, mapRect, placeFrame } from '../../../core/frames/frame-map.ts';
import { intersect } from '../../../core/geometry.ts';

const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const WINDOW = { width: 1000, height: 800 };

test('a frame has room for a card only if it is wide and high enough', () => {
  expect(hasRoomForCard({ width: 400, height: 360 })).toBe(true);
  expect(hasRoomForCard({ width: 399, height: 2000 })).toBe(false);
  expect(hasRoomForCard({ width: 2000, height: 359 })).toBe(false);
});

test('a point in a frame is offset by the frame’s box', () => {
  const links = [{ box: rect(100, 50, 400, 200), around: WINDOW }];
  const frame = placeFrame(links, 1, { width: 300, height: 150 });
  expect(frame && mapPoint(frame, { x: 10, y: 20 })).toEqual({ x: 110, y: 70 });
});

test('a scaled frame scales what is in it', () => {
  const links = [{ box: rect(100, 50, 700, 350), around: WINDOW }];
  const frame = placeFrame(links, 1, { width: 300, height: 150 });
  expect(frame && mapRect(frame, rect(10, 20, 60, 40))).toEqual(rect(120, 90, 220, 130));
});

test('nested frames add up, each with its own scale', () => {
  const links = [
    { box: rect(100, 50, 700, 350), around: WINDOW },
    { box: rect(50, 30, 250, 130), around: { width: 300, height: 150 } },
  ];
  const frame = placeFrame(links, 2, { width: 200, height: 100 });
  expect(frame?.box).toEqual(rect(200, 110, 600, 310));
  expect(frame && mapPoint(frame, { x: 100, y: 50 })).toEqual({ x: 400, y: 210 });
});

test('an inner frame is clipped by the one around it', () => {
  const outer = { box: rect(100, 50, 400, 200), around: WINDOW };
  const around = { width: 300, height: 150 };
  const size = { width: 200, height: 100 };
  expect(placeFrame([outer, { box: rect(200, 100, 400, 200), around }], 2, size)?.visible).toEqual(
    rect(300, 150, 400, 200),
  );
  expect(placeFrame([outer, { box: rect(0, 300, 200, 400), around }], 2, size)).toBeNull();
});

test('a frame whose inner links are missing is taken to fill the last known one', () => {
  const links = [{ box: rect(100, 50, 400, 200), around: WINDOW }];
  const frame = placeFrame(links, 2, { width: 200, height: 100 });
  expect(frame && mapPoint(frame, { x: 10, y: 20 })).toEqual({ x: 110, y: 70 });
});

test('a frame without any link has no place', () => {
  expect(placeFrame([], 1, WINDOW)).toBeNull();
});

test('boxes that only touch do not intersect', () => {
  expect(intersect(rect(0, 0, 10, 10), rect(10, 0, 20, 10))).toBeNull();
  expect(intersect(rect(0, 0, 10, 10), rect(5, 5, 20, 20))).toEqual(rect(5, 5, 10, 10));
});
