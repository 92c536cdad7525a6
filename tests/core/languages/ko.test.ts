import { testLanguage } from './test-language.ts';

testLanguage('ko', {
  dollars: ['557.6만 달러', '10억 달러', '29.4만 달러'],
  counts: ['>278.8만GPU시간', '1개 분기'],
  spoken: '1억 달러 초과',
  dates: ['2025년 1월 20일', '2025년 7월', '2025년'],
  periods: ['2025년 2분기', '2025년 하반기', '2030년까지', '2025년 7월 이후'],
});
