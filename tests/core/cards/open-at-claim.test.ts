import { expect, test } from 'vitest';
import { openAtClaim } from '../../../core/cards/open-at-claim.ts';
import { sampleCards } from '../../components/samples/sample-cards.ts';

const card = sampleCards('en')['deepseek-r1'];

test('the claim comes first, and nothing is lost', () => {
  const last = card.claims.findLast(({ observation }) => observation !== undefined);
  const opened = openAtClaim(card, { claim: last?.id ?? '', relation: 'article' });
  expect(opened.lead?.claim?.id).toBe(last?.id);
  expect(opened.claims[0]?.id).toBe(last?.id);
  expect(opened.claims).toHaveLength(card.claims.length);
});

test('what came later is unfolded for a number that is newer', () => {
  const since = { note: 'later', asOf: '2026-01', observations: [], sources: [] };
  const [later] = card.claims;
  const updated = {
    ...card,
    claims: card.claims.map((each) => (each === later ? { ...each, since } : each)),
  };
  const isUnfolded = (relation: 'article' | 'newer') =>
    openAtClaim(updated, { claim: later?.id ?? '', relation }).claims[0]?.since?.isSought;
  expect(isUnfolded('newer')).toBe(true);
  expect(isUnfolded('article')).toBe(false);
});

test('a claim that the card lacks changes nothing', () => {
  expect(openAtClaim(card, { claim: 'of-another-dataset', relation: 'article' })).toEqual(card);
});
