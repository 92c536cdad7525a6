import type { EntityId } from '../../core/entity.ts';
import type { Direction, Nearness, ReadingPlace, StepStart } from '../../core/frames/reading-place.ts';
import type { Mark } from '../../dom/marks/mark.ts';
import { compareMarks } from '../../dom/marks/mark-order.ts';
import { isAhead, isBehind, isInView, isRendered, scrollToMark } from '../../dom/marks/mark-place.ts';
import type { PageMarks } from '../../dom/page-marks.ts';
import type { HoverController } from './hover-controller.ts';

/** Moves the reader from mention to mention in one frame, by keys and from the popup. Each move answers whether it succeeded. */
interface MentionWalk {
  place(): Omit<ReadingPlace, 'focus'>;
  /** Moves to the next or previous mention; false at the frame's end. */
  step(direction: Direction, from: StepStart): boolean;
  /** Moves to the entity's next mention, wrapping around at the end. */
  jump(entity: EntityId): boolean;
  /** Moves to a number, by its id. */
  jumpToNumber(id: number): boolean;
  /** Opens the card of the mention nearest to the reader, without scrolling. */
  openNearest(): boolean;
}

export function createMentionWalk(
  marks: Pick<PageMarks, 'allMarks' | 'marksOf'>,
  controller: Pick<HoverController, 'open' | 'ringed' | 'pointed'>,
): MentionWalk {
  let last: { readonly mark: Mark; readonly movedAt: number } | null = null;

  /** The mention that the reader last moved to, unless it has left the page. */
  const lastMark = () => (last?.mark.range.startContainer.isConnected ? last.mark : null);

  const open = (mark: Mark) => {
    last = { mark, movedAt: Date.now() };
    controller.open(mark, 'keyboard');
    return true;
  };

  const moveTo = (mark: Mark | undefined) => {
    if (!mark) return false;
    scrollToMark(mark);
    return open(mark);
  };

  const nearest = (): readonly [Nearness, Mark] | null => {
    const ringed = controller.ringed();
    if (ringed) return ['ring', ringed];
    const pointed = controller.pointed();
    if (pointed) return ['pointer', pointed];
    const before = lastMark();
    const inView = before && isInView(before) ? before : marks.allMarks().find(isInView);
    return inView ? ['view', inView] : null;
  };

  return {
    place: () => ({
      hasMentions: marks.allMarks().length > 0,
      movedAt: last?.movedAt ?? 0,
      nearest: nearest()?.[0] ?? null,
    }),
    step: (direction, from) =>
      moveTo(findStep(marks.allMarks(), from === 'edge' ? 'edge' : lastMark(), direction)),
    jump(entity) {
      const here = lastMark();
      const all = marks.marksOf(entity).filter(isRendered);
      const isSame = here?.mention.entity === entity;
      return moveTo((isSame && all.find((mark) => compareMarks(mark, here) > 0)) || all[0]);
    },
    jumpToNumber: (id) => moveTo(marks.allMarks().find(({ mention }) => mention.number?.id === id)),
    openNearest() {
      const found = nearest();
      return found !== null && open(found[1]);
    },
  };
}

/** The next mark in a direction: from the edge of the frame, after or before a mark, or (null) beyond what is in view. */
function findStep(all: readonly Mark[], from: Mark | 'edge' | null, direction: Direction): Mark | undefined {
  const isNext = direction === 'next';
  const isBeyond = (mark: Mark) => {
    if (from === 'edge') return true;
    if (from === null) return isNext ? isAhead(mark) : isBehind(mark);
    const order = compareMarks(mark, from);
    return isNext ? order > 0 : order < 0;
  };
  const matches = (mark: Mark) => isBeyond(mark) && isRendered(mark);
  return isNext ? all.find(matches) : all.findLast(matches);
}
