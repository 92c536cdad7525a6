import type { FrameEvent, FrameName } from '../../core/frames/frame-report.ts';
import type { CardMark } from '../card-mark.ts';
import type { Dispatch } from '../hover-target.ts';

/** Turns this frame's names, and hover events on them, into plain data for the top frame. */
export function createFrameEventSerializer() {
  // Tells the frames of one tab apart; no page gets to see it.
  const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const numbers = new WeakMap<Node, number>();
  let count = 0;

  const numberOf = (node: Node): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    count += 1;
    numbers.set(node, count);
    return count;
  };

  const serializeName = ({ mention, container, offset, rects }: CardMark): FrameName => ({
    mention,
    container: typeof container === 'string' ? container : `${frame}/${numberOf(container)}`,
    offset,
    rects: rects().map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  });

  /** Null for an event that concerns this frame's own cards. */
  const serializeEvent = (event: Parameters<Dispatch>[0]): FrameEvent | null => {
    switch (event.type) {
      case 'point':
      case 'scroll':
        return { ...event, target: event.target && serializeName(event.target.mark) };
      case 'open':
        return { ...event, target: serializeName(event.target.mark) };
      case 'leave':
      case 'press':
      case 'interrupt':
      case 'escape':
        return event;
      default:
        return null;
    }
  };

  return { serializeName, serializeEvent };
}
