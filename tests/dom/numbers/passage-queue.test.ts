import { afterEach, describe, expect, it } from 'vitest';
import type { PassageAnswer, PassageQuestion } from '../../../core/page-numbers/link-passage.ts';
import { createPassageQueue } from '../../../dom/numbers/passage-queue.ts';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

const question = (text: string): PassageQuestion => ({
  text,
  start: 0,
  names: [],
  language: null,
  pageDate: null,
});
/** As many unchecked numbers as the text has characters, so that answers tell their questions. */
const answerTo = ({ text }: PassageQuestion): PassageAnswer => ({ numbers: [], unchecked: text.length });

/** A queue whose receiver fails as often as said, and what was sent and answered. */
function queueWith({ failures = 0 } = {}) {
  const sent: number[] = [];
  const answers: (number | null)[] = [];
  let left = failures;
  const queue = createPassageQueue(
    async (questions) => {
      sent.push(questions.length);
      return left-- > 0 ? null : questions.map(answerTo);
    },
    () => undefined,
    end.signal,
  );
  const ask = (text: string, isWanted = () => true) =>
    queue.ask({
      question: question(text),
      isWanted,
      onAnswer: (answer) => answers.push(answer === null ? null : answer.unchecked),
    });
  const settle = async () => {
    await expect
      .poll(() => {
        queue.step(Number.POSITIVE_INFINITY);
        return queue.isEmpty();
      })
      .toBe(true);
    return answers;
  };
  return { queue, ask, settle, sent };
}

describe('questions', () => {
  it('of one moment go together, and get their own answers', async () => {
    const { ask, settle, sent } = queueWith();
    for (const text of ['a', 'bb', 'ccc']) ask(text);
    expect(await settle()).toEqual([1, 2, 3]);
    expect(sent).toEqual([3]);
  });

  it('go in batches of bounded number and size, a long one by itself', async () => {
    const { ask, settle, sent } = queueWith();
    for (let i = 0; i < 70; i++) ask('x'.repeat(i === 69 ? 100_000 : 1));
    expect(await settle()).toHaveLength(70);
    expect(sent).toEqual([32, 32, 5, 1]);
  });

  it('are not sent when nobody wants the answer any more', async () => {
    const { ask, settle, sent } = queueWith();
    ask('a', () => false);
    ask('bb');
    expect(await settle()).toEqual([2]);
    expect(sent).toEqual([1]);
  });

  it('are asked again when nobody answers, and in the end have no answer', async () => {
    const once = queueWith({ failures: 1 });
    once.ask('a');
    expect(await once.settle()).toEqual([1]);
    expect(once.sent).toEqual([1, 1]);
    const never = queueWith({ failures: 1000 });
    never.ask('a');
    await expect.poll(() => never.sent.length, { timeout: 8000 }).toBe(4);
    expect(await never.settle()).toEqual([null]);
  }, 15_000);

  it('fill the queue until they are answered', async () => {
    const { queue, ask, settle } = queueWith();
    for (let i = 0; i < 128; i++) ask('a');
    expect(queue.isFull()).toBe(true);
    await settle();
    expect(queue.isFull()).toBe(false);
  });
});
