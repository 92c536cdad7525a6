import type { Resumable } from '../../core/resumable.ts';
import { runContainer } from '../text/inline-run.ts';
import { isAttached } from '../text/safe-node.ts';

/** The page changed what was read time and again, or removed it. */
export type Interrupted = 'interrupted';

/** Work on single runs of the page, which begins anew when its run changes between two steps. */
interface RunReaders {
  /** Runs `work` on the run that contains `node`. */
  run<Result>(node: Node, work: () => Resumable<Result>): Resumable<Result | Interrupted>;
  /** Tells which nodes changed: their text, their children, their siblings. */
  pageChanged(nodes: Iterable<Node>): void;
  restartAll(): void;
  /** Forgets all work, which nobody will continue. */
  forget(): void;
}

interface RunReader {
  readonly container: Node | null;
  isOutdated: boolean;
}

/** A run that changes this often while it is read waits until the rest of the page is read. */
const MOST_ATTEMPTS = 3;

export function createRunReaders(): RunReaders {
  const readers = new Set<RunReader>();

  return {
    *run(node, work) {
      for (let attempt = 0; attempt < MOST_ATTEMPTS && isAttached(node); attempt++) {
        const steps = work();
        let step = steps.next();
        // Nearly all runs take one step or are read at once.
        if (step.done) return step.value;
        const reader: RunReader = { container: runContainer(node), isOutdated: false };
        readers.add(reader);
        while (!step.done && !reader.isOutdated) {
          yield;
          if (!isAttached(node)) reader.isOutdated = true;
          if (!reader.isOutdated) step = steps.next();
        }
        readers.delete(reader);
        if (step.done) return step.value;
      }
      return 'interrupted';
    },
    pageChanged(nodes) {
      if (readers.size === 0) return;
      for (const node of nodes) {
        const container = runContainer(node);
        for (const reader of readers) {
          if (node === reader.container || container === reader.container) reader.isOutdated = true;
        }
      }
    },
    restartAll() {
      for (const reader of readers) reader.isOutdated = true;
    },
    forget: () => readers.clear(),
  };
}
