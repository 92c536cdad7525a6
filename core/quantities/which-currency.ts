import type { Draft } from './draft.ts';

const YUAN = /yuan|renminbi|RMB|CN¥|人民币|人民幣|\bChin/i;
const YEN = /\byen\b|Japan|Tokyo|日[本元圓]|円/i;

/** The key of a draft's unit. ¥ is yen or yuan and 元 yuan or Taiwan's dollar, by the language and what the text names. */
export function currencyKey({ unit, start, end }: Draft, text: string, language: string): string {
  if (!unit) return 'none';
  if (unit.key === 'JPY' && text.slice(start, end).includes('¥')) {
    if (language === 'ja') return 'JPY';
    if (language.startsWith('zh')) return 'CNY';
    return YUAN.test(text) && !YEN.test(text) ? 'CNY' : 'JPY';
  }
  if (unit.key === 'CNY' && language === 'zh-Hant' && text.charAt(end - 1) === '元') {
    if (/人民[幣币]/.test(text)) return 'CNY';
    return /港[元幣]/.test(text) ? 'HKD' : 'TWD';
  }
  return unit.key;
}
