import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDataset } from '../../data/validation/load-dataset.ts';
import { validateDataset } from '../../data/validation/validate-dataset.ts';
import { cardOf } from '../../scripts/dataset/card-of.ts';
import { smallDataset, toFiles } from './small-dataset.ts';

/** A glossary of rivers: German only, another field of knowledge, and no document to check. */
const RIVERS = loadDataset(fileURLToPath(new URL('./rivers', import.meta.url)));

test('a dataset needs neither documents nor claims nor a second language', () => {
  expect(RIVERS).toMatchObject({ documents: [], claims: [], charts: [], events: [] });
});

test('its cards show its own units, relations and figures, in its language where the reader’s is missing', () => {
  const mosel = RIVERS.entities.find(({ id }) => id === 'mosel');
  if (!mosel) throw new Error('the dataset has no mosel');
  const card = cardOf(RIVERS, mosel, 'en');
  expect(card.entity).toMatchObject({ name: 'Mosel', category: { name: 'Fluss' } });
  expect(card.lead?.observation).toMatchObject({
    label: 'Länge',
    value: { written: '544\u00a0km', spoken: '544 Kilometer' },
  });
  expect(card.facts).toMatchObject([
    { label: 'Abfluss', value: { written: '315–328\u00a0m³/s' }, about: 'an der Mündung' },
  ]);
  expect(card.related).toMatchObject([{ id: 'rhein', relation: 'mündet in' }]);
  expect(card.sources.map(({ id }) => id)).toEqual(['bfg']);
  expect(card).toMatchObject({ documents: [], claims: [], cautions: [], also: [] });
});

test('a dataset may check several documents, and a card names those that speak of its entity', () => {
  const files = smallDataset();
  const [article] = files['documents.json'];
  const [claim] = files['claims/figures.json'];
  Object.assign(files, {
    'documents.json': [article, { ...article, id: 'essay', publisher: 'A review' }],
    'claims/essay.json': [
      {
        id: 'speed',
        document: 'essay',
        entities: ['v3'],
        label: { en: 'Speed' },
        says: { en: 'It is fast.' },
        checks: claim?.checks.slice(1),
      },
    ],
  });
  const validation = validateDataset(toFiles(files));
  if (!validation.ok) throw new Error(validation.problems.join('\n'));
  const documentsOf = (id: string) => {
    const entity = validation.dataset.entities.find((each) => each.id === id);
    return entity && cardOf(validation.dataset, entity, 'en').documents.map((each) => each.publisher);
  };
  expect(documentsOf('r1')).toEqual(['A paper']);
  expect(documentsOf('v3')).toEqual(['A paper', 'A review']);
});

test('a document that no claim is from is no problem: it may be about to be checked', () => {
  const files = smallDataset();
  const [article] = files['documents.json'];
  Object.assign(files, { 'documents.json': [article, { ...article, id: 'essay' }] });
  expect(validateDataset(toFiles(files))).toMatchObject({ ok: true });
});
