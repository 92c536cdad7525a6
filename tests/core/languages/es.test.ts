import { testLanguage } from './test-language.ts';

testLanguage('es', {
  dollars: ['5,576 millones de dólares', '1000 millones de dólares', '294.000 dólares'],
  counts: ['>2,788 millones de horas de GPU', '1 trimestre'],
  spoken: 'más de 100 millones de dólares',
  dates: ['20 ene 2025', 'jul 2025', '2025'],
  periods: ['T2 2025', 'segundo semestre de 2025', 'hasta 2030', 'desde jul 2025'],
});
