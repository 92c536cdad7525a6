import { testLanguage } from './test-language.ts';

testLanguage('ja', {
  dollars: ['557.6万ドル', '10億ドル', '29.4万ドル'],
  counts: ['>278.8万GPU時間', '1四半期'],
  spoken: '1億ドル超',
  dates: ['2025年1月20日', '2025年7月', '2025年'],
  periods: ['2025年第2四半期', '2025年下半期', '2030年まで', '2025年7月以降'],
});
