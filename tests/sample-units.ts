import type { UnitWords } from '../core/facts/format-value.ts';
import type { Locale } from '../core/locale.ts';
import type { Unit } from '../data/schema/dataset-schema.ts';

function unit(id: string, dimension: string, en: UnitWords, zh: UnitWords, factor?: number): Unit {
  return { id, dimension, names: { en, 'zh-CN': zh }, ...(factor !== undefined && { factor }) } as Unit;
}

/** Units of the kinds that datasets have: money, shares, ratios, scaled ones, and counted things. */
export const SAMPLE_UNITS: readonly Unit[] = [
  unit('USD', 'money', { written: '$#', spoken: '# US dollars' }, { written: '#美元' }),
  unit('CNY', 'money', { written: 'RMB\u00a0#', spoken: '# yuan' }, { written: '#元' }),
  unit('percent', 'share', { written: '#%' }, { written: '#%' }, 0.01),
  unit('times', 'ratio', { written: '#×', spoken: '# times' }, { written: '#倍' }, 1),
  unit(
    'GW',
    'power',
    { written: '#\u00a0GW', spoken: '# gigawatts' },
    { written: '#千瓦', scale: 1_000_000 },
    1e9,
  ),
  unit(
    'TWh',
    'energy',
    { written: '#\u00a0TWh', spoken: '# terawatt-hours' },
    { written: '#千瓦时', scale: 1_000_000_000 },
    1e12,
  ),
  unit('EFLOPS', 'computing', { written: '#\u00a0EFLOPS' }, { written: '#\u00a0EFLOPS' }, 1e18),
  unit('parameter', 'count:parameter', { written: '# parameters' }, { written: '#个参数' }, 1),
  unit('quarter', 'count:quarter', { written: '# quarters', one: '# quarter' }, { written: '#个季度' }, 1),
  unit('institution', 'count:institution', { written: '# institutions' }, { written: '#家机构' }, 1),
  unit('count', 'count', { written: '#' }, { written: '#' }, 1),
];

/** The words of a sample unit in one language. */
export function wordsOf(id: string, locale: Locale): UnitWords | undefined {
  return SAMPLE_UNITS.find((each) => each.id === id)?.names[locale];
}
