import { expect, test } from 'vitest';
import { openAtClaim } from '../../../core/cards/open-at-claim.ts';
import { sampleCards } from '../../components/samples/sample-cards.ts';

const card = sampleCards('en')['deepseek-r1'];

test('the claim comes first, and nothing is lost', () => {
  const last = card.claims.findLast(({ observation }) => observation !== undefined);
  const opened = openAtClaim(card, last?.id ?? '');
  expect(opened.lead?.claim?.id).toBe(last?.id);
  expect(opened.claims[0]?.id).toBe(last?.id);
  expect(opened.claims).toHaveLength(card.claims.length);
});

test('a claim that the card lacks changes nothing', () => {
  expect(openAtClaim(card, 'of-another-dataset')).toEqual(card);
});
