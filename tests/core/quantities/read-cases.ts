/** One form of a number: the text, the span that must be read in it, and what it must be read as. */
export interface FormCase {
  readonly text: string;
  readonly surface: string;
  readonly value: number | readonly number[];
  readonly unit: string;
}

/** Reads rows such as `costs [$5.6m] = 5600000 USD`; a range has both ends with `..` between them. */
export function readCases(rows: string): FormCase[] {
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const match = /^(.*)\[(.+?)\](.*) = (\S+) (\S+)$/.exec(row);
      if (!match) throw new Error(`not a row: ${row}`);
      const [, before = '', surface = '', after = '', value = '', unit = ''] = match;
      const ends = value.split('..').map(Number);
      const text = `${before}${surface}${after}`;
      return { text, surface, value: ends.length > 1 ? ends : (ends[0] ?? Number.NaN), unit };
    });
}
