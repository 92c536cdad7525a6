import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';

const LOCALES =
  'en-US en-GB en-AU de-DE de-AT de-CH fr-FR fr-CA fr-CH es-ES es-MX es-AR pt-BR pt-PT it-IT nl-NL ru-RU zh-CN zh-TW zh-HK ja-JP ko-KR pl-PL cs-CZ ro-RO sv-SE nb-NO tr-TR uk-UA id-ID vi-VN ar-EG hi-IN'.split(
    ' ',
  );
const CURRENCIES = ['USD', 'EUR', 'CNY', 'GBP', 'JPY'];
/** Up to nine digits before the decimal sign and two after it, as in the press; not a year by itself. */
const amount = fc
  .integer({ min: 1, max: 99_999_999_999 })
  .map((cents) => cents / 100)
  .filter((value) => value < 1900 || value >= 2100);

/** What is read of a text; several readings would be a mistake of their own. */
function onlyValue(text: string, locale: string) {
  const found = readQuantities(text, locale);
  return found.length === 1 ? found[0]?.value : found.map(({ value }) => value);
}

describe.each(LOCALES)('%s reads back', (locale) => {
  test('a decimal', () => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(amount, (value) => {
        expect(onlyValue(format.format(value), locale)).toBe(value);
      }),
    );
  });

  test('a percentage', () => {
    const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    const percent = fc.integer({ min: 1, max: 99_999 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(percent, (value) => {
        const [read] = readQuantities(format.format(value / 100), locale);
        expect([read?.value, read?.unit]).toEqual([value, 'percent']);
      }),
    );
  });

  test('an amount of money', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...CURRENCIES), (value, currency) => {
        const format = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          maximumFractionDigits: 2,
        });
        // Japanese Intl writes 元 before the number, where the press never does.
        if (locale === 'ja-JP' && currency === 'CNY') return;
        const [read] = readQuantities(format.format(value), locale);
        expect([read?.value, read?.dimension]).toEqual([value, 'money']);
      }),
    );
  });

  test.each(['long', 'short'] as const)('a compact number, %s', (compactDisplay) => {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      maximumSignificantDigits: 3,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 3, max: 12 }), (digits, exponent) => {
        const value = digits * 10 ** exponent;
        const scale = format.formatToParts(value).find(({ type }) => type === 'compact')?.value ?? '';
        // A single letter needs a currency, a unit or a noun: 910B is a chip.
        if (/^(?:mil )?[^\P{L}\u3400-\u9fff\uac00-\ud7a3]\.?$|^mM$/u.test(scale)) return;
        if (scale === '' && value >= 1900 && value < 2100) return;
        expect(onlyValue(format.format(value), locale)).toBe(value);
      }),
    );
  });

  test.each(['hour', 'kilometer', 'kilobyte'])('a number of units: %s', (unit) => {
    const format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 2,
    });
    fc.assert(
      fc.property(amount, (value) => {
        expect(onlyValue(format.format(value), locale)).toBe(value);
      }),
    );
  });
});
