/** A block that keeps changing, such as an answer that is being written, is read this often. */
const ROUND_MS = 1000;
/** It is read at once when nothing has changed for so long. */
const REST_MS = 200;

/** Says when blocks may be read again. A block is known by its first node. */
interface BlockPace {
  /** What a block says has changed: it must not wait, unless it has changed a moment ago as well. */
  changed(first: Node): void;
  /** What is said around a block has changed. */
  touched(first: Node): void;
  /** How long a block should wait before it is read, in milliseconds; 0: it should not, or nothing is known of it. */
  waitMs(first: Node): number;
  /** A block is there. If one has left the page a moment ago, it is taken for the same, written anew. */
  met(first: Node): void;
  wasRead(first: Node): void;
  /** A block has left the page. */
  dropped(first: Node): void;
}

interface Times {
  readonly readAt: number;
  readonly changedAt: number;
  /** When it or what is said around it changed. */
  readonly touchedAt: number;
}

export function createBlockPace(): BlockPace {
  const times = new WeakMap<Node, Times>();
  /** When the last block was read that has left the page since. */
  let droppedReadAt = Number.NEGATIVE_INFINITY;

  return {
    changed(first) {
      const known = times.get(first);
      const now = performance.now();
      if (!known) return;
      const isFirst = now - known.changedAt > ROUND_MS;
      const readAt = isFirst ? Number.NEGATIVE_INFINITY : known.readAt;
      times.set(first, { readAt, changedAt: now, touchedAt: now });
    },
    touched(first) {
      const known = times.get(first);
      if (known) times.set(first, { ...known, touchedAt: performance.now() });
    },
    waitMs(first) {
      const known = times.get(first);
      if (!known) return 0;
      const dueAt = Math.min(known.readAt + ROUND_MS, known.touchedAt + REST_MS);
      return Math.max(0, dueAt - performance.now());
    },
    met(first) {
      const now = performance.now();
      if (!times.has(first)) times.set(first, { readAt: droppedReadAt, changedAt: now, touchedAt: now });
    },
    wasRead(first) {
      const now = performance.now();
      const changedAt = times.get(first)?.changedAt ?? Number.NEGATIVE_INFINITY;
      times.set(first, { readAt: now, changedAt, touchedAt: now });
    },
    dropped(first) {
      droppedReadAt = Math.max(droppedReadAt, times.get(first)?.readAt ?? droppedReadAt);
    },
  };
}
