import { type Language, SPACED } from './language.ts';

export const KOREAN: Language = {
  name: '한국어',
  scales: [
    { from: 1e12, word: '조' },
    { from: 1e8, word: '억' },
    { from: 1e4, word: '만' },
  ],
  decimals: 4,
  qualifiers: { over: '# 초과', under: '# 미만', about: '약 #', 'at-least': '최소 #', 'up-to': '최대 #' },
  range: '에서 ',
  period: {
    by: '#까지',
    since: '# 이후',
    dash: '~',
    quarter: '{year}년 {n}분기',
    halves: ['{year}년 상반기', '{year}년 하반기'],
  },
  punctuation: { ...SPACED, brackets: '(#)' },
  shortNote: 150,
};
