import { createSequence } from '../async/sequence.ts';

/** Storage that lasts as long as the browser runs this version of the extension. */
interface SessionArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Work that the next background does again if the browser stops this one. */
interface FinishedWork {
  /** Does all of it now, or only `part`. */
  run(part?: () => Promise<void>): Promise<void>;
  /** Does all of it, unless it came to its end in this session and nothing was stopped since. */
  finish(): Promise<void>;
}

const KEY = 'work-finished';

/** `work` must bear being repeated: one run may have been stopped anywhere. */
export function createFinishedWork(session: SessionArea, work: () => Promise<void>): FinishedWork {
  const inSequence = createSequence();
  const isFinished = async () => (await session.get([KEY]))[KEY] === true;
  const run = async (part: () => Promise<void>) => {
    const wasFinished = await isFinished();
    await session.remove([KEY]);
    await part();
    if (wasFinished || part === work) await session.set({ [KEY]: true });
  };
  return {
    run: (part = work) => inSequence(() => run(part)),
    finish: () =>
      inSequence(async () => {
        if (!(await isFinished())) await run(work);
      }),
  };
}
