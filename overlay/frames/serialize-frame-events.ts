import type { FrameEvent, FrameName } from '../../core/frames/frame-report.ts';
import type { HoverEvent } from '../../core/hover/hover-state.ts';
import type { CardMark } from '../card-mark.ts';
import type { HoverTarget } from '../hover-target.ts';

/** Puts this frame's names, and events on them, into words that another frame understands. */
export function createFrameEventSerializer() {
  // No page learns it: it only keeps the frames of one tab apart.
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

  const nameOf = ({ mention, container, offset, rects }: CardMark): FrameName => ({
    mention,
    container: typeof container === 'string' ? container : `${frame}/${numberOf(container)}`,
    offset,
    rects: rects().map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  });

  /** Null for an event that concerns this frame's own cards. */
  const tell = (event: HoverEvent<HoverTarget>): FrameEvent | null => {
    switch (event.type) {
      case 'point':
      case 'scroll':
        return { ...event, target: event.target && nameOf(event.target.mark) };
      case 'open':
        return { ...event, target: nameOf(event.target.mark) };
      case 'leave':
      case 'press':
      case 'interrupt':
      case 'escape':
        return event;
      default:
        return null;
    }
  };

  return { nameOf, tell };
}
