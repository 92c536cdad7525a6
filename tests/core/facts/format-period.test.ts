import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../core/facts/format-period.ts';

describe('a period is written as people name it', () => {
  it.each([
    [{ from: '2024', to: '2024' }, '2024', '2024年'],
    [{ from: '2025-01', to: '2025-12' }, '2025', '2025年'],
    [{ from: '2025-01', to: '2025-06' }, 'first half of 2025', '2025年上半年'],
    [{ from: '2025-07-01', to: '2025-12-31' }, 'second half of 2025', '2025年下半年'],
    [{ from: '2025-01-01', to: '2025-03-31' }, 'Q1 2025', '2025年第1季度'],
    [{ from: '2025-10', to: '2025-12' }, 'Q4 2025', '2025年第4季度'],
    [{ from: '2024-09', to: '2024-11' }, 'Sep 2024–Nov 2024', '2024年9月至2024年11月'],
    [{ from: '2025-04', to: '2025-09' }, 'Apr 2025–Sep 2025', '2025年4月至2025年9月'],
    [{ from: '2024', to: '2030' }, '2024–2030', '2024年至2030年'],
    [{ from: '2025-01-15', to: '2025-03-31' }, '15 Jan 2025–31 Mar 2025', '2025年1月15日至2025年3月31日'],
    [{ to: '2030' }, 'by 2030', '到2030年'],
    [{ from: '2025-05' }, 'since May 2025', '2025年5月起'],
    [{}, '', ''],
  ])('%j: %s, in Chinese %s', (period, english, chinese) => {
    expect(formatPeriod(period, 'en').replaceAll('\u00a0', ' ')).toBe(english);
    expect(formatPeriod(period, 'zh-CN')).toBe(chinese);
  });
});
