/** Which way a reader steps from mention to mention. */
export type Direction = 'next' | 'previous';

/** Where a step starts: at the reader's place in the frame, or at the edge where the reader enters from another frame. */
export type StepStart = 'here' | 'edge';

/** Why a mention is the one that a key would open, best reason first: ringed, under the pointer, in view. */
const NEARNESS = ['ring', 'pointer', 'view'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** The browser's number for a frame of a tab. */
export type FrameId = number;

/** Where the reader is in one frame of a page. Only the frame knows, so it is asked at each key press. */
export interface ReadingPlace {
  readonly hasMentions: boolean;
  /** When the reader last moved to a mention in this frame, in milliseconds since 1970; 0 for never. */
  readonly movedAt: number;
  /** Why a key would open a mention here; null when none is near. */
  readonly nearest: Nearness | null;
  /** `here`: this frame's page has focus. A number: its card has focus, and took it from that frame. */
  readonly focus: 'here' | FrameId | null;
}

interface Placed {
  readonly frameId: FrameId;
  readonly place: ReadingPlace;
}

/** One attempt at a step: in this frame, and if it has no further mention, on to the next attempt. */
interface StepAttempt<F> {
  readonly frame: F;
  readonly from: StepStart;
}

/**
 * The frames to try for a step, in order: the reader's own, then the others in the direction of the step, wrapping
 * around, and last the reader's own from its other end.
 */
export function stepAttempts<F extends Placed>(frames: readonly F[], direction: Direction): StepAttempt<F>[] {
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

/** The frames that have a mention near the reader, nearest first. */
export function nearestFirst<F extends Placed>(frames: readonly F[]): F[] {
  return NEARNESS.flatMap((nearness) => frames.filter(({ place }) => place.nearest === nearness));
}

/** The frame whose page had focus before a card took it; null when focus is outside the page, as in the address bar. */
export function focusOrigin(frames: readonly Placed[]): FrameId | null {
  for (const { frameId, place } of frames) {
    if (place.focus !== null) return place.focus === 'here' ? frameId : place.focus;
  }
  return null;
}

/** The frame in which the reader last moved, else the first. */
function readersFrame<F extends Placed>(frames: readonly F[]): F | undefined {
  return frames.reduce<F | undefined>(
    (latest, frame) => (latest && latest.place.movedAt >= frame.place.movedAt ? latest : frame),
    undefined,
  );
}
