import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageNumber } from '../../core/page-number.ts';
import { copyActions } from '../../overlay/copy-actions.ts';
import { sampleCards } from '../components/samples/sample-cards.ts';

const SENTENCE = 'DeepSeek trained R1 for $5.6 million.';
const NUMBER: PageNumber = {
  id: 1,
  claim: 'r1-training-cost',
  relation: 'article',
  tone: 'warned',
  value: '5600000 USD',
  quote: { sentence: SENTENCE, start: 24, end: 36 },
};
let page: HTMLElement;

beforeEach(async () => {
  page = document.createElement('main');
  page.innerHTML = '<button>copy</button><textarea></textarea>';
  document.body.append(page);
  // A frame without focus cannot copy.
  await userEvent.click(page.querySelector('textarea') ?? page);
});

afterEach(() => page.remove());

/** What is pasted after a claim was copied from the card of DeepSeek-R1. */
async function copied(pick: (id: string) => boolean, number?: PageNumber): Promise<string> {
  const card = sampleCards('en')['deepseek-r1'];
  const claim = card.claims.find(({ id }) => pick(id));
  const button = page.querySelector('button') as HTMLElement;
  button.addEventListener('click', () => claim && copyActions(card, 'en', number).onCopy?.(claim));
  await userEvent.click(button);
  const field = page.querySelector('textarea') as HTMLTextAreaElement;
  field.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  return field.value;
}

it('a figure is copied with the page’s sentence and the verdict from the card of a number', async () => {
  const text = await copied((id) => id === NUMBER.claim, NUMBER);
  expect(text).toMatch(
    /^The page says: “DeepSeek trained R1 for \$5\.6 million\.” As in the article, imprecise/,
  );
  expect(text).toContain('\n\nDeepSeek-R1, Training cost');
  expect(text).toContain('Sources: ');
});

it.each([
  ['another figure of that card', (id: string) => id !== NUMBER.claim, NUMBER],
  ['a figure of the card of a name', (id: string) => id === NUMBER.claim, undefined],
] as const)('%s is copied without it', async (_, pick, number) => {
  const text = await copied(pick, number);
  expect(text).toMatch(/^DeepSeek-R1, /);
  expect(text).not.toContain('The page says');
});
