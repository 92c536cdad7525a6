import type { Language } from './language.ts';

export const JAPANESE: Language = {
  name: '日本語',
  scales: [
    { from: 1e12, word: '兆' },
    { from: 1e8, word: '億' },
    { from: 1e4, word: '万' },
  ],
  decimals: 4,
  qualifiers: { over: '#超', under: '#未満', about: '約#', 'at-least': '少なくとも#', 'up-to': '最大#' },
  range: 'から',
  period: {
    by: '#まで',
    since: '#以降',
    dash: '～',
    quarter: '{year}年第{n}四半期',
    halves: ['{year}年上半期', '{year}年下半期'],
  },
  punctuation: { comma: '、', semicolon: '；', fullStop: '。', betweenSentences: '', brackets: '（#）' },
  shortNote: 150,
};
