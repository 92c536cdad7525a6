import { eachFrame, rest } from './frames.ts';

/** Each function resolves to the times between its frames, in milliseconds, and restores the page. */

const NAMED = 'Then DeepSeek said that the new model runs on Ascend, while others wait for more.';
const COMMON = 'Then the company said that the new one runs on less, while others wait for more.';
const INSERTIONS_PER_FRAME = 10;
const TOKENS_PER_FRAME = 20;
const TOKENS_PER_PARAGRAPH = 80;
const LIST_ROWS = 30;

/** Inserts paragraphs all over the document; every other one contains names. */
export async function insertParagraphs(count: number): Promise<readonly number[]> {
  const places = [...document.querySelectorAll('p')];
  const added: Element[] = [];
  const gaps = await eachFrame(count / INSERTIONS_PER_FRAME, () => {
    for (let i = 0; i < INSERTIONS_PER_FRAME; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = added.length % 2 ? NAMED : COMMON;
      places[Math.floor((added.length / count) * places.length)]?.after(paragraph);
      added.push(paragraph);
    }
  });
  for (const paragraph of added) paragraph.remove();
  await rest(20);
  return gaps;
}

/** Streams an answer word by word, like a chat: the growing paragraph is one text node. */
export async function streamAnswer(tokens: number): Promise<readonly number[]> {
  const words = `${NAMED} ${COMMON} ${COMMON}`.split(' ');
  const answer = openScroller('section');
  let written = 0;
  let text = new Text();
  const gaps = await eachFrame(tokens / TOKENS_PER_FRAME, () => {
    for (let i = 0; i < TOKENS_PER_FRAME; i++) {
      if (written % TOKENS_PER_PARAGRAPH === 0) {
        text = new Text();
        answer.appendChild(document.createElement('p')).append(text);
      }
      text.appendData(`${words[written++ % words.length]} `);
    }
  });
  answer.remove();
  await rest(20);
  return gaps;
}

/** Scrolls a virtualised list, which keeps only the visible rows in the document. */
export async function scrollList(frames: number): Promise<readonly number[]> {
  const list = openScroller('ul');
  const row = (n: number) => {
    const element = document.createElement('li');
    element.innerHTML = `<b>Row ${n}</b> <span>${n % 5 ? COMMON : NAMED}</span>`;
    return element;
  };
  for (let n = 0; n < LIST_ROWS; n++) list.append(row(n));
  await rest(10);
  const gaps = await eachFrame(frames, (frame) => {
    list.firstElementChild?.remove();
    list.append(row(LIST_ROWS + frame));
  });
  list.remove();
  await rest(20);
  return gaps;
}

/** Adds a scroll container at the top of the page. */
function openScroller(tag: string): HTMLElement {
  const scroller = document.createElement(tag);
  scroller.style.cssText = 'height: 600px; overflow-y: auto; contain: strict';
  document.body.prepend(scroller);
  scrollTo(0, 0);
  return scroller;
}
