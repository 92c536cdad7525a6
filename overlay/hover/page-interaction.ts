import type { EntityId } from '../../core/entity.ts';
import type { PageRequests } from '../../core/frames/page-requests.ts';
import { linkOnPath } from '../../dom/frames/frame-links.ts';
import type { Move } from '../../dom/input/move.ts';
import { markAt } from '../../dom/marks/hit-test.ts';
import type { CreateCards } from '../card/create-cards.ts';
import type { FrameLife, PagePorts } from '../ports.ts';
import { createFocusOrigin } from './focus-origin.ts';
import { createHoverController } from './hover-controller.ts';
import { createMentionWalk } from './mention-walk.ts';
import { numbersOf, type ReachableMarks, type ReadNumbers, withNumbers } from './with-numbers.ts';

/** All that a reader does with the mentions of one frame. Its methods answer the messages of the same names. */
export interface PageInteraction extends PageRequests {
  /** Renders every open card again: the theme or the language has changed. */
  refresh(): void;
}

export interface PageInteractionOptions {
  readonly window: Window;
  readonly life: FrameLife;
  readonly marks: ReachableMarks;
  readonly numbers: ReadNumbers;
  readonly ports: PagePorts;
  readonly lastMove?: Move | undefined;
  /** Called at the first card. */
  readonly loadCards: () => Promise<CreateCards>;
}

type StartPageInteraction = (options: PageInteractionOptions) => PageInteraction;

/** Follows pointer and keys in one frame until its work ends, and shows its cards. */
export const startPageInteraction: StartPageInteraction = (options) => {
  const { window, life, ports } = options;
  const marks = withNumbers(options.marks, options.numbers);
  const { document } = window;
  const focus = createFocusOrigin(document, ports.returnFocus);
  const controller = createHoverController({
    window,
    signal: life.work,
    lastMove: options.lastMove,
    markAt: (x, y, target) => markAt(marks, x, y, target),
    loadCard: ports.loadCard,
    loadCardStack: async (dispatch) => {
      const [createCards] = await Promise.all([options.loadCards(), ports.loadTexts()]);
      const { shadowRootOf } = ports;
      const services = { ...ports, numbersOf: (entity: EntityId) => numbersOf(options.numbers, entity) };
      const cards = { document, life, services, returnFocus: focus.giveBack, shadowRootOf };
      return createCards(cards, dispatch);
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
    jumpToNumber({ id }) {
      focus.borrow(null);
      return walk.jumpToNumber(id);
    },
    getReadingPlace: () => ({ ...walk.place(), focus: focus.note(controller.hasFocus()) }),
    stepMention({ direction, from, origin }) {
      focus.borrow(origin);
      if (walk.step(direction, from)) return true;
      // The step continues in another frame, which takes focus straight from `origin`.
      focus.borrow(null);
      controller.close();
      return false;
    },
    openNearest({ origin }) {
      focus.borrow(origin);
      return walk.openNearest();
    },
    regainFocus: focus.regain,
    pinCard: controller.pin,
    receiveFrameReport: controller.receive,
    linkOnPath: (path) => linkOnPath(document, path, ports.shadowRootOf),
    refresh: () => void ports.loadTexts().then(controller.refresh),
  };
};
