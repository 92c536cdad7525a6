import { expect, test } from 'vitest';
import { hasOwnNumber, isCompared } from '../../../../core/numbers/language/frames.ts';
import { guessLanguage } from '../../../../core/numbers/language/guess-language.ts';
import { isSupposed } from '../../../../core/numbers/language/statements.ts';
import { findStrangers } from '../../../../core/numbers/language/strangers.ts';

test.each([
  ['Unlike others, the lab Sakana spent a lot.', 'en', ['Sakana']],
  ['OVHcloud a vu son chiffre d’affaires croître.', 'fr', ['OVHcloud']],
  ['Crunchbase says that it rose.', 'en', []],
  ['PitchBook’s count differs.', 'en', []],
  ['According to Reuters it rose in March.', 'en', []],
  ['Sales rose on Tuesday.', 'en', []],
  ['«Сбер» обучил модель.', 'ru', ['Сбер']],
  ['Until August it lived off its parent.', 'en', []],
  ['Secondo IDC è cresciuto.', 'it', []],
  ['Oprichter Liang Wenfeng legde het in.', 'nl', []],
  ['Hoped-for total: 5', 'en', []],
  ['Davon steuert Gründer Liang Wenfeng die Hälfte bei.', 'de', []],
  ['엔비디아 협력사의 시가총액은 크다.', 'ko', ['협력사']],
  ['Der Umsatz der Firma stieg im Quartal.', 'de', []],
  ['Anders als erwartet gab Aleph Alpha dafür sehr viel aus.', 'de', ['Aleph Alpha']],
  ['A start-up in Ohio trained it.', 'en', ['A start-up', 'Ohio']],
  ['某三甲医院花了很多钱', undefined, ['某三甲医院']],
  ['L’action a bondi de 5 % hier.', 'fr', []],
  ['L’Agence internationale la chiffre à 5.', 'fr', []],
  ['Ayer por la tarde la Administración Nacional lo fijó en 5.', 'es', []],
  ['Ayer por la tarde la Fundación Nacional lo fijó en 5.', 'es', ['Fundación Nacional']],
])('in “%s” the strangers are', (text, language, expected) => {
  const found = findStrangers(text, [], language).map(({ start, end }) => text.slice(start, end));
  expect(found.sort()).toEqual([...expected].sort());
});

test('a known name is no stranger, nor what stands beside it', () => {
  const text = 'DeepSeek, a company in Hangzhou, trained it.';
  const known = [{ start: 0, end: 8 }];
  expect(findStrangers(text, known).filter(({ isPlace }) => !isPlace)).toEqual([]);
});

test.each([
  ['unlike deepseek, it spent 5', 'deepseek', '5', true],
  ['more than nvidia’s 40'.replace('’', "'"), 'nvidia', '40', false],
  ['딥시크보다 5', '딥시크', '5', true],
  ['a dutch deepseek for 5', 'deepseek', '5', true],
  ['deepseek spent 5', 'deepseek', '5', false],
])('“%s”: whether %s is only compared with', (text, name, number, expected) => {
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(isCompared(text, span(name), true) && !hasOwnNumber(text, span(name), span(number))).toBe(expected);
});

test.each([
  ['if it cost 5 it would be cheap', true],
  ['如果只花500万', true],
  ['it cost 5', false],
])('“%s” supposes: %s', (text, expected) => {
  expect(isSupposed(text)).toBe(expected);
});

test.each([
  ['The lab spent it on the model', 'en'],
  ['Das Labor hat es für die Firma und nicht mit uns', 'de'],
  ['Selon l’article, le fonds a versé des milliards', 'fr'],
  ['Według raportu jest to w tym roku więcej', 'pl'],
  ['Bu yıl daha fazla ve rapora göre', 'tr'],
  ['Menurut laporan, dana itu untuk tahun ini', 'id'],
  ['Theo báo cáo, trong một năm của công ty', 'vi'],
  ['训练', undefined],
])('“%s” is in %s', (text, expected) => {
  expect(guessLanguage(text)).toBe(expected);
});
