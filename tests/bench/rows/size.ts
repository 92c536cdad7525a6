import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { atMost, type BenchRow, exactly } from '../row.ts';

const CONTENT_SCRIPT = 'content-scripts/content.js';
/** Bytes of a zip's local header and directory entry per file, and of its end record, without file names. */
const ZIP_ENTRY_BYTES = 30 + 46;
const ZIP_END_BYTES = 22;

/** The size of the content script and of the download. These bars are budgets: missing one fails. */
export const sizeRow: BenchRow = {
  name: 'size',
  async run({ extension }) {
    const script = readFileSync(join(extension, CONTENT_SCRIPT));
    const numbers = readFileSync(join(extension, 'numbers.js'));
    const row = (what: string, bytes: number, bar: number) => ({
      what,
      unit: 'kB' as const,
      bar: atMost(bar, 'size'),
      ...exactly(bytes / 1000),
    });
    return [
      row('size, content script, minified', script.length, 60),
      row('size, content script, gzip', gzipSync(script, { level: 9 }).length, 24),
      row('size, numbers script, gzip', gzipSync(numbers, { level: 9 }).length, 12),
      row('size, whole zip', zipBytes(extension), 820),
    ];
  },
};

/** The exact size of the folder as a zip, in bytes, without writing one. */
function zipBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.reduce((sum, { parentPath, name }) => {
    const path = join(parentPath, name);
    const packed = deflateRawSync(readFileSync(path), { level: 9 }).length;
    return sum + packed + ZIP_ENTRY_BYTES + 2 * Buffer.byteLength(relative(folder, path));
  }, ZIP_END_BYTES);
}
