import { expect, it } from 'vitest';
import { formatDuration } from '../../../core/facts/format-duration.ts';

it.each([
  [0.42, '0.42\u00a0ms', '0.42毫秒'],
  [12.34, '12\u00a0ms', '12毫秒'],
  [640, '640\u00a0ms', '640毫秒'],
  [1260, '1.3\u00a0sec', '1.3秒'],
])('%d ms is %s', (ms, english, chinese) => {
  expect(formatDuration(ms, 'en')).toBe(english);
  expect(formatDuration(ms, 'zh-CN')).toBe(chinese);
});

it('spells out the unit for screen readers', () => {
  expect(formatDuration(12, 'en', 'long')).toBe('12\u00a0milliseconds');
});
