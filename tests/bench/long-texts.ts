/** Texts of a length that once took longer than linear time, by kind: prose, code, and what only an attacker writes. */
export function longTexts(length: number): Readonly<Record<string, string>> {
  const repeated = Object.entries(UNITS).map(([kind, unit]) => [kind, repeatTo(length, unit)] as const);
  return Object.fromEntries([...repeated, ['hex', randomDigits(length)]]);
}

const UNITS: Readonly<Record<string, string>> = {
  'prose with R1':
    'The new R1, which the company released in January, is a reasoning model and its chip costs less. Others wait. ',
  names: 'DeepSeek, ',
  R1: 'R1 ',
  'R1.': 'R1.',
  'refused R1': 'Rabbit R1, R1-0528, ',
  'refused, then used': 'Rabbit R1, R1, ',
  packages: 'a-nvidia-a ',
  brackets: 'DeepSeek(深',
  dots: '.',
  'a-': 'a-',
  calls: 'a(',
  'a long word': 'a',
  quotes: '."',
  backticks: '`a ',
  imports: 'import a, ',
  commands: 'pip install -a ',
  lines: '\n ',
  'minified script': 'function(a){return a.b.c(d,e)||f.g[h]};var i=1,j="k/l";',
  'an address': 'a/b-c.d?e=f&',
  'lone surrogates': '\ud835',
  'zero-width spaces': '\u200b',
  'combining marks': '\u0301',
};

export const LONG_TEXT_KINDS: readonly string[] = [...Object.keys(UNITS), 'hex'];

function repeatTo(length: number, unit: string): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** The same in every run. */
function randomDigits(length: number): string {
  let state = 1;
  let text = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    text += ((state >> 16) & 15).toString(16);
  }
  return text;
}
