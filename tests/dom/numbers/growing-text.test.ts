import { afterEach, describe, expect, it } from 'vitest';
import { frames } from '../page-fixture.ts';
import { type NumberPage, startNumberPage } from './number-page.ts';

let page: NumberPage | undefined;

afterEach(() => {
  page?.stop();
  document.body.innerHTML = '';
});

const R1 = 'DeepSeek trained its R1 model for $5.6 million, it is said. ';
const GPT4 = 'GPT-4 had cost more than $100 million to train. ';
const FILLER = 'And so it goes on for a while, with 12 words or 13. '.split(' ');
const R1_MARK = '$5.6 million=r1-training-cost:article';
const GPT4_MARK = '$100 million=gpt4-training-cost:article';
/** Long enough for several rounds, whatever the machine. */
const STREAM_MS = 2500;

/** Writes words one by one, as a chat does, until some time has passed; returns how long it took. */
async function stream(write: (text: string) => void, isOver = () => false): Promise<number> {
  const start = performance.now();
  let text = '';
  for (let i = 0; performance.now() - start < STREAM_MS && !isOver(); i++) {
    text += `${FILLER[i % FILLER.length]} `;
    write(text);
    await frames(2);
  }
  return performance.now() - start;
}

/** Each time a block is read, its numbers get new ids, which count up. */
const reads = () => page?.numbers.read().numbers[0]?.id ?? 0;
const mostReads = (ms: number) => 3 + ms / 1000;

describe('a text that is being written', () => {
  it('is read about once a second, and its last words are', async () => {
    page = startNumberPage(`<p id="answer">${R1}</p>`);
    const { marked } = page;
    await expect.poll(marked).toEqual([R1_MARK]);
    const [text] = document.querySelector('#answer')?.childNodes ?? [];
    const took = await stream((words) => {
      (text as Text).data = R1 + words;
    });
    expect(marked()).toEqual([R1_MARK]);
    expect(reads()).toBeLessThanOrEqual(mostReads(took));
    (text as Text).appendData(GPT4);
    await expect.poll(marked).toEqual([R1_MARK, GPT4_MARK]);
  });

  it('is read no more often when each word is a node', async () => {
    page = startNumberPage(`<p id="answer">${R1}</p>`);
    const { marked } = page;
    await expect.poll(marked).toEqual([R1_MARK]);
    const answer = document.querySelector('#answer');
    const took = await stream((words) => answer?.append(`${words.trim().split(' ').at(-1)} `));
    expect(reads()).toBeLessThanOrEqual(mostReads(took));
    answer?.append(GPT4);
    await expect.poll(marked).toEqual([R1_MARK, GPT4_MARK]);
  });

  it('is read no more often when it is written anew for each word', async () => {
    page = startNumberPage(`<div id="answer"><p>${R1}</p></div>`);
    const { marked } = page;
    await expect.poll(marked).toEqual([R1_MARK]);
    const answer = document.querySelector('#answer') as Element;
    const took = await stream((words) => {
      answer.innerHTML = `<p>${R1}${words}</p>`;
    });
    const afterwards = reads();
    answer.innerHTML = `<p>${R1}</p><p>${GPT4}</p>`;
    await expect.poll(marked).toEqual([R1_MARK, GPT4_MARK]);
    expect(afterwards).toBeLessThanOrEqual(mostReads(took));
  });

  it('does not delay a change elsewhere', async () => {
    page = startNumberPage(`<p id="answer">${R1}</p><p id="other">GPT-4 is another model.</p>`);
    const { marked } = page;
    await expect.poll(marked).toEqual([R1_MARK]);
    const [text] = document.querySelector('#answer')?.childNodes ?? [];
    const other = document.querySelector('#other') as Element;
    await stream(
      (words) => {
        (text as Text).data = R1 + words;
        if (words.length > 200 && other.textContent !== GPT4) (other.firstChild as Text).data = GPT4;
      },
      () => marked().includes(GPT4_MARK),
    );
    expect(marked()).toEqual([R1_MARK, GPT4_MARK]);
  });
});

describe('a number that changes', () => {
  it('is not marked any more, although its text keeps changing', async () => {
    page = startNumberPage(
      `<p>DeepSeek trained its R1 model for <b id="sum">$5.6 million</b>, it is said.</p>`,
    );
    const { marked } = page;
    await expect.poll(marked).toEqual([R1_MARK]);
    const sum = document.querySelector('#sum')?.firstChild as Text;
    let showedOld = 0;
    for (let i = 0; i < 60; i++) {
      sum.data = `$${700 + i} million`;
      await frames(2);
      if (marked().includes(R1_MARK)) showedOld = i;
    }
    // A few frames pass before a change is looked at.
    expect(showedOld).toBeLessThan(30);
    sum.data = '$5.6 million';
    await expect.poll(marked).toEqual([R1_MARK]);
  });
});
