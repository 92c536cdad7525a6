import type { EntityId } from '../../core/entity.ts';
import type { FrameLink } from '../../core/frames/frame-map.ts';
import type { FrameReport } from '../../core/frames/frame-report.ts';
import type { Direction, FrameId, ReadingPlace, StepStart } from '../../core/frames/reading-place.ts';
import { linkOnPath } from '../../dom/frames/frame-links.ts';
import { type HitTestSource, markAt } from '../../dom/marks/hit-test.ts';
import type { PageMarks } from '../../dom/page-marks.ts';
import type { CreateCards } from '../card/create-cards.ts';
import type { FrameLife, PagePorts } from '../ports.ts';
import { createFocusOrigin } from './focus-origin.ts';
import { createHoverController } from './hover-controller.ts';
import { createMentionWalk } from './mention-walk.ts';

/** Follows pointer and keys on one frame, and shows its cards. Named as the messages of extension/protocol.ts. */
export interface PageInteraction {
  jumpToMention(request: { entity: EntityId }): boolean;
  getReadingPlace(): ReadingPlace;
  stepMention(request: { direction: Direction; from: StepStart; origin: FrameId | null }): boolean;
  openNearest(request: { origin: FrameId | null }): boolean;
  regainFocus(): void;
  pinCard(): boolean;
  receiveFrameReport(report: FrameReport): boolean | null;
  linkOnPath(path: readonly number[]): { depth: number; link: FrameLink } | null;
  /** Draws every open card again: the theme or the language has changed. */
  refresh(): void;
}

export interface PageInteractionOptions {
  readonly window: Window;
  readonly life: FrameLife;
  readonly marks: Pick<PageMarks, 'allMarks' | 'marksOf' | 'ring'> & HitTestSource;
  readonly ports: PagePorts;
  readonly lastMove?: PointerEvent | undefined;
  /** Makes the cards, once the first is wanted. */
  readonly loadCards: () => Promise<CreateCards>;
}

export type StartPageInteraction = (options: PageInteractionOptions) => PageInteraction;

declare global {
  var factlightHover: StartPageInteraction | undefined;
}

export const startPageInteraction: StartPageInteraction = ({
  window,
  life,
  marks,
  ports,
  lastMove,
  loadCards,
}) => {
  const { document } = window;
  const focus = createFocusOrigin(document, ports.returnFocus);
  const controller = createHoverController({
    window,
    signal: life.work,
    lastMove,
    markAt: (x, y, target) => markAt(marks, x, y, target),
    loadCard: ports.loadCard,
    loadCardStack: async (dispatch) => {
      const createCards = await loadCards();
      return createCards(
        { document, life, surroundings: { ...ports, returnFocus: focus.giveBack } },
        dispatch,
      );
    },
    dwellMs: () => ports.settings().dwellMs,
    frames: ports,
    ring: marks.ring,
  });
  const walk = createMentionWalk(marks, controller);
  return {
    jumpToMention({ entity }) {
      focus.borrow(null);
      return walk.jump(entity);
    },
    getReadingPlace: () => ({ ...walk.place(), focus: focus.note(controller.hasFocus()) }),
    stepMention({ direction, from, origin }) {
      focus.borrow(origin);
      if (walk.step(direction, from)) return true;
      // The reader goes on in another frame, and focus goes straight there.
      focus.borrow(null);
      controller.closeShown();
      return false;
    },
    openNearest({ origin }) {
      focus.borrow(origin);
      return walk.openNearest();
    },
    regainFocus: focus.regain,
    pinCard: controller.pin,
    receiveFrameReport: controller.hear,
    linkOnPath: (path) => linkOnPath(document, path, ports.shadowRootOf),
    refresh: controller.refresh,
  };
};
