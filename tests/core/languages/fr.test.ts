import { testLanguage } from './test-language.ts';

testLanguage('fr', {
  dollars: ['5,576 millions de dollars', '1 milliard de dollars', '294 000 dollars'],
  counts: ['>2,788 millions d’heures GPU', '1 trimestre'],
  spoken: 'plus de 100 millions de dollars',
  dates: ['20 janv. 2025', 'juil. 2025', '2025'],
  periods: ['T2 2025', 'second semestre 2025', 'd’ici à 2030', 'depuis juil. 2025'],
});
