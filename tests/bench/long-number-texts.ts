/** Texts full of numbers, each of about `length` characters: what would take the square of it if every number looked at all. */
export function longNumberTexts(length: number): Readonly<Record<string, string>> {
  const repeated = (unit: string, share = 1) => unit.repeat(Math.ceil((length * share) / unit.length));
  const half = (unit: string) => repeated(unit, 1 / 2);
  return {
    sentences: repeated('DeepSeek trained R1 for $5.6 million in 2025. '),
    'one sentence': repeated('DeepSeek trained R1 for $5.6 million and '),
    commas: repeated('R1 cost $5.6 million, '),
    semicolons: repeated('DeepSeek trained R1; it cost $5.6 million; '),
    names: `${repeated('DeepSeek trained R1, ')}for $5.6 million.`,
    'names after all numbers': `${half('To train it: $5.6 million. ')}${half('DeepSeek R1. ')}`,
    'in order': `${repeated('Palantir and Nvidia at 69 and 40 times sales, ')}respectively.`,
    periods: repeated('Alibaba Cloud grew 18% in the March quarter of 2025, '),
    'periods without a year': repeated('Alibaba Cloud grew 18% in the March quarter. '),
    'counted years': repeated('In 2023 Biren sold 62 million yuan, 336.8 million the year after. '),
    'relative years': repeated('In the first half of last year Alibaba Cloud grew 18%. '),
    quantities: `R1 cost ${repeated('$5.6 million ')}`,
    'a run': `Qwen 17.7 per cent${repeated(', Doubao 14.1')}`,
    'one row': `Training cost\tDeepSeek R1\t${repeated('$5.6 million\t')}`,
    'a wide table': `Model\t${half('DeepSeek R1\t')}\nTraining cost\t${half('$5.6 million\t')}`,
    rows: `Model\tTraining cost\n${repeated('DeepSeek R1\t$5.6 million\n')}`,
    'rows of nobody': `Item\tTraining cost\n${repeated('Thing\t$5.6 million\n')}DeepSeek R1`,
    brackets: `${half('DeepSeek R1 (')}trained for $5.6 million${half(')')}`,
    'numbers in brackets': repeated('DeepSeek R1 (trained for $5.6 million ('),
    contradictions: repeated('The final run of DeepSeek-V3 cost $5.576 million. A blog says $48 million. '),
    lines: repeated('DeepSeek trained R1 for $5.6 million\n'),
    Chinese: repeated('深度求索训练R1花了560万美元，'),
    strangers: repeated('DeepSeek and Foo Bar and Baz Qux trained R1 for $5.6 million. '),
    places: repeated('China added 429 GW and India 36 GW in 2024. '),
  };
}

export const LONG_NUMBER_KINDS: readonly string[] = Object.keys(longNumberTexts(1));
