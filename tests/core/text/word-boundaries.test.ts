import { expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { gazetteerOf } from '../gazetteer/small-gazetteer.ts';

const gazetteer = gazetteerOf([
  'DeepSeek',
  'Huawei',
  'Nvidia',
  'Hugging Face',
  'GPT-4',
  'AI+',
  'EFLOPS',
  '华为',
  '화웨이',
  '엔비디아',
  'アリババ',
  'エヌビディア',
  'Дипсик',
]);
const surfaces = (text: string) => detectMentions(text, gazetteer).map(({ surface }) => surface);

test.each([
  ['possessive', "DeepSeek's lab", ['DeepSeek']],
  ['typographic possessive', 'Huawei’nin', ['Huawei']],
  ['German genitive', 'Nvidias Kurs', ['Nvidias']],
  ['Finnish cases', 'DeepSeekin ja Hugging Facessa', ['DeepSeekin', 'Hugging Facessa']],
  ['Hungarian cases', 'DeepSeeknek és Huaweit', ['DeepSeeknek', 'Huaweit']],
  ['Slavic cases', 'DeepSeeku i Huaweiem', ['DeepSeeku', 'Huaweiem']],
  [
    'Slavic plurals and locatives',
    'DeepSeeków, na DeepSeekie, Hugging Facey',
    ['DeepSeeków', 'DeepSeekie', 'Hugging Facey'],
  ],
  ['Finnish colon', 'GPT-4:n tulokset', ['GPT-4']],
  ['hyphenated compounds', 'DeepSeek-like, Nvidia-backed', ['DeepSeek', 'Nvidia']],
  ['elision', 'd’Huawei', ['Huawei']],
  ['slash', 'Huawei/Nvidia', ['Huawei', 'Nvidia']],
  ['brackets and quotes', '«Huawei» (Nvidia)', ['Huawei', 'Nvidia']],
  ['dots inside an identifier', 'x.Nvidia.smi', []],
  ['plus at the end', 'AI+, then AI+x', ['AI+']],
  ['number and unit', '300EFLOPS', ['EFLOPS']],
  ['Chinese on both sides', '我用DeepSeek写诗', ['DeepSeek']],
  ['Korean particles stay outside', '화웨이는 엔비디아에서도', ['화웨이', '엔비디아']],
  ['longer Korean word', '화웨이징', []],
  ['longer katakana word', 'アリババーナ', []],
  ['katakana compound', 'エヌビディアショック', ['エヌビディア']],
  ['longer Cyrillic word', 'Дипсикология', []],
  ['inside a word', 'undeepseek DeepSeeker', []],
  ['underscore', 'deepseek_ai', []],
  ['decimal number', 'GPT-4.1 and GPT-4.', ['GPT-4']],
  ['letter after a digit', 'GPT-4o', []],
])('%s: %s', (_, text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
