/** Which way a reader goes from mention to mention. */
export type Direction = 'next' | 'previous';

/** Where a step starts: at the reader's place in a frame, or at the edge where one comes in from another frame. */
export type StepStart = 'here' | 'edge';

/** Why a mention is the one that a key would open: the best reason first. */
const NEARNESS = ['ring', 'pointer', 'view'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** The browser's number for a frame of a tab. */
export type FrameId = number;

/** How one frame of a page stands to the reader. Only the frame knows; it is asked whenever a key is pressed. */
export interface ReadingPlace {
  readonly hasMentions: boolean;
  /** When the reader last moved to a mention in this frame, in milliseconds since 1970; 0 for never. */
  readonly movedAt: number;
  /** Which mention here a key would open; null when none is near. */
  readonly nearest: Nearness | null;
  /** Focus is in the page of this frame, or in its card, which took it from the frame of that number. */
  readonly focus: 'here' | FrameId | null;
}

interface Placed {
  readonly frameId: FrameId;
  readonly place: ReadingPlace;
}

/** One try of a step: `step` in this frame, and if it has no such mention, the next try. */
export interface StepTry<F> {
  readonly frame: F;
  readonly from: StepStart;
}

/**
 * The order in which frames are tried: the reader's first, then the others in the direction of the step, around
 * the ends, and at last the other end of the reader's own.
 */
export function stepTries<F extends Placed>(frames: readonly F[], direction: Direction): StepTry<F>[] {
  const ordered = direction === 'next' ? frames : frames.toReversed();
  const start = readersFrame(frames);
  if (start === undefined) return [];
  const at = ordered.indexOf(start);
  const others = [...ordered.slice(at + 1), ...ordered.slice(0, at)];
  return [
    { frame: start, from: 'here' },
    ...[...others, start].map((frame) => ({ frame, from: 'edge' }) as const),
  ];
}

/** The frames that have a mention near the reader, the nearest first. */
export function nearestFirst<F extends Placed>(frames: readonly F[]): F[] {
  return NEARNESS.flatMap((nearness) => frames.filter(({ place }) => place.nearest === nearness));
}

/** The frame whose page had focus before any card took it; null when the page has none, as from the browser's bar. */
export function focusOrigin(frames: readonly Placed[]): FrameId | null {
  for (const { frameId, place } of frames) {
    if (place.focus !== null) return place.focus === 'here' ? frameId : place.focus;
  }
  return null;
}

/** The frame that the reader last moved in, else the first. */
function readersFrame<F extends Placed>(frames: readonly F[]): F | undefined {
  return frames.reduce<F | undefined>(
    (latest, frame) => (latest && latest.place.movedAt >= frame.place.movedAt ? latest : frame),
    undefined,
  );
}
