import { describe, expect, test } from 'vitest';
import {
  type Direction,
  focusOrigin,
  type Nearness,
  nearestFirst,
  type ReadingPlace,
  stepAttempts,
} from '../../../core/frames/reading-place.ts';

const frame = (
  name: string,
  movedAt = 0,
  nearest: Nearness | null = null,
  focus: ReadingPlace['focus'] = null,
) => ({ name, frameId: name.charCodeAt(0), place: { hasMentions: true, movedAt, nearest, focus } });

/** `b` stands for the reader's place in frame b, `b|` for its edge. */
function tries(frames: readonly ReturnType<typeof frame>[], direction: Direction): string {
  return stepAttempts(frames, direction)
    .map(({ frame: { name }, from }) => (from === 'here' ? name : `${name}|`))
    .join(' ');
}

describe('a step tries', () => {
  test.each([
    ['the first frame when the reader has not moved yet', [frame('a'), frame('b')], 'next', 'a b| a|'],
    [
      'the reader’s frame, then the others, wrapping around',
      [frame('a'), frame('b', 5), frame('c')],
      'next',
      'b c| a| b|',
    ],
    [
      'the others in reverse for the previous mention',
      [frame('a'), frame('b', 5), frame('c')],
      'previous',
      'b a| c| b|',
    ],
    ['the frame of the latest move first', [frame('a', 7), frame('b', 5)], 'next', 'a b| a|'],
    ['a single frame twice, so that it wraps', [frame('a', 1)], 'next', 'a a|'],
    ['nothing on a page without mentions', [], 'next', ''],
  ] as const)('%s', (_, frames, direction, expected) => {
    expect(tries(frames, direction)).toBe(expected);
  });
});

test('a ringed mention is nearer than one under the pointer, and that than one in view', () => {
  const [none, view, pointer, ring] = [
    frame('none'),
    frame('view', 9, 'view'),
    frame('pointer', 0, 'pointer'),
    frame('ring', 0, 'ring'),
  ];
  expect(nearestFirst([none, view, pointer, ring])).toEqual([ring, pointer, view]);
  expect(nearestFirst([none])).toEqual([]);
});

test('focus returns to the frame whose page has it, or had it before a card took it', () => {
  const page = frame('page', 0, null, 'here');
  const card = frame('card', 0, null, 7);
  expect(focusOrigin([frame('none'), page])).toBe(page.frameId);
  expect(focusOrigin([frame('none'), card])).toBe(7);
  expect(focusOrigin([frame('none')])).toBeNull();
});
