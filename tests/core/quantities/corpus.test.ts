import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';
import { readCorpus } from '../../../scripts/corpus/read-corpus.ts';

const FILE = join(import.meta.dirname, '../../corpus/numbers-dev.txt');
/** Units that a label shows in its own text. */
const SHOWN: readonly (readonly [unit: string, shown: RegExp])[] = [
  ['USD', /^\$|dollar|dólares|美元|달러|ドル/i],
  ['CNY', /^RMB|yuan|위안|元$/i],
  ['percent', /%|％|percent|per cent|Prozent|成$/i],
  ['times', /x\b|times|倍|배|fois|volte|Fache/i],
  ['GW', /GW|gigawat|ГВт|gigavat|千瓦$|キロワット/i],
  ['TWh', /TWh|Terawattstunden|千瓦时|kWh/i],
  ['EFLOPS', /flops|эксафлопс|フロップス|플롭스|亿次/i],
  ['quarters', /quarter|季|四半期|trimestres/],
];

const labels = readCorpus(readFileSync(FILE, 'utf8')).flatMap(({ id, text, language, labels: all }) => {
  const quantities = readQuantities(text, language);
  return all
    .filter(({ optional }) => !optional)
    .map(({ start, end }) => ({
      where: `${id}: ${text.slice(start, end)}`,
      surface: text.slice(start, end),
      read: quantities.find((one) => one.start < end && one.end > start),
      isExact: quantities.some((one) => one.start === start && one.end === end),
    }));
});

describe('numbers-dev.txt', () => {
  test('nearly every labelled number is read', () => {
    const missed = labels.filter(({ read }) => !read).map(({ where }) => where);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(labels.length * 0.01);
  });

  test('nearly every span is exact', () => {
    const inexact = labels.filter(({ isExact }) => !isExact).map(({ where }) => where);
    expect(inexact.length, inexact.join('\n')).toBeLessThanOrEqual(labels.length * 0.05);
  });

  test('digits are read as they stand', () => {
    for (const { read, surface, where } of labels) {
      const digits = significant(surface.normalize('NFKC').match(/\d[\d., \u00a0\u202f]*/)?.[0] ?? '');
      const [low] = [read?.value ?? 0].flat();
      if (read && digits !== '') expect(significant(String(low)).startsWith(digits), where).toBe(true);
    }
  });

  test('units are read where the label shows one', () => {
    for (const { read, surface, where } of labels) {
      const [unit] = SHOWN.find(([, shown]) => shown.test(surface)) ?? [];
      if (read && unit) expect(read.unit, where).toBe(unit);
    }
  });
});

/** The digits of a number without zeros at its ends. */
function significant(number: string): string {
  return number
    .replace(/e.*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}
