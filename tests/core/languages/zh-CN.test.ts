import { testLanguage } from './test-language.ts';

testLanguage('zh-CN', {
  dollars: ['557.6万美元', '10亿美元', '29.4万美元'],
  counts: ['>278.8万个GPU小时', '1个季度'],
  spoken: '超过1亿美元',
  dates: ['2025年1月20日', '2025年7月', '2025年'],
  periods: ['2025年第2季度', '2025年下半年', '到2030年', '2025年7月起'],
});
