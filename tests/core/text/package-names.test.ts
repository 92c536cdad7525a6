import { expect, test } from 'vitest';
import { isPackage } from '../../../core/text/package-names.ts';

/** The name stands in brackets. */
const isPackageIn = (marked: string) =>
  isPackage(marked.replace(/[[\]]/g, ''), { start: marked.indexOf('['), end: marked.indexOf(']') - 1 });

test.each([
  '[nvidia]-installer',
  '[pytorch]-lightning',
  'xf86-video-[nvidia]',
  'vllm-[deepseek]',
  '[qwen]-agent is',
])('%s is a package', (text) => expect(isPackageIn(text)).toBe(true));

test.each([
  '[Nvidia]-installer',
  '[nvidia]-backed',
  '[deepseek]-style',
  'anti-[huawei]',
  'Pro-[nvidia]',
  '[nvidia] - a firm',
  '[qwen]-2',
  'try [qwen]',
])('%s is none', (text) => expect(isPackageIn(text)).toBe(false));
