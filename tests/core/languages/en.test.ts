import { testLanguage } from './test-language.ts';

testLanguage('en', {
  dollars: ['$5.576 million', '$1 billion', '$294,000'],
  counts: ['>2.788 million GPU-hours', '1 quarter'],
  spoken: 'over 100 million US dollars',
  dates: ['20 Jan 2025', 'Jul 2025', '2025'],
  periods: ['Q2 2025', 'second half of 2025', 'by 2030', 'since Jul 2025'],
});
