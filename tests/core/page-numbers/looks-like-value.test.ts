import { expect, test } from 'vitest';
import { looksLikeValue } from '../../../core/page-numbers/looks-like-value.ts';

test.each([
  '$5.6 million',
  '69×',
  '45%',
  '1 trillion yuan',
  'about RMB 1 trillion',
  'US$138 billion',
  '5,6 Mio. €',
  '3 万亿元',
  '六成九',
  'über 20 Jahre',
  '12',
  '812,000',
  '25.8',
  '٥٫٦ مليون',
])('%s is a value', (text) => {
  expect(looksLikeValue(text)).toBe(true);
});

test.each([
  'Training cost',
  '2025',
  '2024–25',
  '2025年',
  'Q1 2025',
  '1H25',
  'FY2024',
  'Sept 2025',
  '4 September 2025',
  '2025年1-3月',
  '第一季度',
  '3분기',
  'GPT-4',
  'DeepSeek-R1',
  'Llama 3.1',
  'Ascend 910C',
  'V3.1',
  'Phase 2',
  '阿里云',
  '',
])('%s is none', (text) => {
  expect(looksLikeValue(text)).toBe(false);
});
