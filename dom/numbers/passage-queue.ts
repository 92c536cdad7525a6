import type { PassageAnswer, PassageQuestion } from '../../core/page-numbers/link-passage.ts';

/** Links the numbers of passages elsewhere, one answer for each question; null if nobody answers. */
export type LinkPassages = (
  questions: readonly PassageQuestion[],
) => Promise<readonly PassageAnswer[] | null>;

/** Questions that are sent at once, and their characters, one question excepted. */
const MOST_QUESTIONS = 32;
const MOST_CHARS = 32_768;
/** With so many questions unanswered, a page reads no further. */
const ENOUGH_QUESTIONS = 128;
/** After a failure, the same is asked again in so many milliseconds, twice as many each time. */
const RETRY_MS = 500;
const MOST_FAILURES = 4;

interface Asked {
  readonly question: PassageQuestion;
  /** Whether the answer still matters. */
  readonly isWanted: () => boolean;
  /** Gets null if nobody answers. */
  readonly onAnswer: (answer: PassageAnswer | null) => void;
}

/** Passages that wait for their answers. */
export interface PassageQueue {
  ask(asked: Asked): void;
  /** Passes on answers until the deadline; true when none is left. */
  step(deadline: number): boolean;
  /** Whether so much is unanswered that asking more can wait. */
  isFull(): boolean;
  /** Whether every question is answered. */
  isEmpty(): boolean;
}

/** Sends questions in batches, one batch at a time, in order. `onArrived` is called when there are answers to pass on. */
export function createPassageQueue(
  link: LinkPassages,
  onArrived: () => void,
  signal: AbortSignal,
): PassageQueue {
  let waiting: Asked[] = [];
  let underWay: readonly Asked[] = [];
  const arrived: { readonly asked: Asked; readonly answer: PassageAnswer | null }[] = [];
  let isSending = false;

  function takeBatch(): readonly Asked[] {
    waiting = waiting.filter(({ isWanted }) => isWanted());
    let chars = 0;
    const end = waiting.findIndex(({ question }, index) => {
      chars += question.text.length;
      return index > 0 && (index === MOST_QUESTIONS || chars > MOST_CHARS);
    });
    return waiting.splice(0, end < 0 ? waiting.length : end);
  }

  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    // All that one slice asks goes together.
    await Promise.resolve();
    let failures = 0;
    while (!signal.aborted) {
      if (underWay.length === 0) underWay = takeBatch();
      if (underWay.length === 0) break;
      const answers = await link(underWay.map(({ question }) => question));
      if (signal.aborted) return;
      if (!answers && ++failures < MOST_FAILURES) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS * 2 ** (failures - 1)));
        continue;
      }
      failures = 0;
      underWay.forEach((asked, index) => void arrived.push({ asked, answer: answers?.[index] ?? null }));
      underWay = [];
      onArrived();
    }
    isSending = false;
  }

  return {
    ask(asked) {
      waiting.push(asked);
      void send();
    },
    step(deadline) {
      for (let next = arrived.shift(); next; next = arrived.shift()) {
        if (next.asked.isWanted()) next.asked.onAnswer(next.answer);
        if (performance.now() >= deadline) return arrived.length === 0;
      }
      return true;
    },
    isFull: () => waiting.length + underWay.length >= ENOUGH_QUESTIONS,
    isEmpty: () => waiting.length + underWay.length + arrived.length === 0,
  };
}
