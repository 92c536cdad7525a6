import type { Language } from './language.ts';

export const CHINESE: Language = {
  name: '简体中文',
  scales: [
    { from: 1e12, word: '万亿' },
    { from: 1e8, word: '亿' },
    { from: 1e4, word: '万' },
  ],
  decimals: 4,
  qualifiers: { over: '超过#', under: '不到#', about: '约#', 'at-least': '至少#', 'up-to': '至多#' },
  range: '至',
  grouping: 'min2',
  period: {
    by: '到#',
    since: '#起',
    dash: '至',
    quarter: '{year}年第{n}季度',
    halves: ['{year}年上半年', '{year}年下半年'],
  },
  punctuation: { comma: '，', semicolon: '；', fullStop: '。', betweenSentences: '', brackets: '（#）' },
  // Chinese says as much in fewer letters.
  shortNote: 60,
};
