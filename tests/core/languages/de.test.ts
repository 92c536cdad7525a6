import { testLanguage } from './test-language.ts';

testLanguage('de', {
  dollars: ['5,576 Millionen Dollar', '1 Milliarde Dollar', '294.000 Dollar'],
  counts: ['>2,788 Millionen GPU-Stunden', '1 Quartal'],
  spoken: 'über 100 Millionen Dollar',
  dates: ['20. Jan. 2025', 'Juli 2025', '2025'],
  periods: ['2. Quartal 2025', 'zweites Halbjahr 2025', 'bis 2030', 'seit Juli 2025'],
});
