import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../../../core/numbers/link-numbers.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';
import { readCorpus } from '../../../scripts/corpus/read-corpus.ts';
import { ROUNDS } from '../lab.ts';
import { LONG_NUMBER_KINDS, longNumberTexts } from '../long-number-texts.ts';
import { atMost, type BenchRow } from '../row.ts';
import { ratios, summarize } from '../statistics.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const PARTS = 8;
const LONG_CHARS = 5000;
const LONG_GROWTH = 8;
const MICROSECONDS = 1000;

/** Reading and linking the numbers of a text: time for a sentence, growth with the text. */
export const numbersRow: BenchRow = {
  name: 'numbers',
  async run({ isShort }) {
    const link = createNumberLinker(loadNumberTable());
    const gazetteer = loadGazetteer();
    const prepare = (text: string) => ({ text, mentions: detectMentions(text, gazetteer) });
    const about = readCorpus(read('numbers-dev.txt')).map(({ text }) => prepare(text));
    const other = linesOf('innocent-numbers.txt').map(prepare);
    const whole = about.map(({ text }) => text).join('\n');
    const [one, many] = [prepare(whole), prepare(`${whole}\n`.repeat(PARTS))];
    const rounds = isShort ? 3 : ROUNDS;
    const time = (texts: readonly ReturnType<typeof prepare>[]) =>
      Array.from({ length: rounds + 1 }, () => {
        const start = process.cpuUsage();
        for (const { text, mentions } of texts) link(text, mentions);
        // What else the machine does does not count.
        return process.cpuUsage(start).user / MICROSECONDS;
      }).slice(1);
    const perSentence = (texts: readonly ReturnType<typeof prepare>[]) => {
      const sentences = texts.reduce((sum, { text }) => sum + sentencesIn(text), 0);
      return summarize(time(texts).map((each) => each / sentences));
    };
    const growth = ratios(
      time([many]).map((each) => each / PARTS),
      time([one]),
    );
    const ms = { unit: 'ms' as const, bar: atMost(0.2, 'none') };
    return [
      { what: 'numbers, a sentence about the subject', ...ms, ...perSentence(about) },
      { what: 'numbers, a sentence about others', ...ms, ...perSentence(other) },
      {
        what: `numbers, text × ${PARTS}: time per character`,
        unit: '×',
        bar: atMost(1.5, 'ratio'),
        ...summarize(growth),
      },
      ...LONG_NUMBER_KINDS.map((kind) => ({
        what: `numbers of a long text, ${kind}, × ${LONG_GROWTH}: time per character`,
        unit: '×' as const,
        bar: atMost(2, 'ratio'),
        ...summarize(
          ratios(
            time([prepare(longNumberTexts(LONG_CHARS * LONG_GROWTH)[kind] ?? '')]).map(
              (each) => each / LONG_GROWTH,
            ),
            time([prepare(longNumberTexts(LONG_CHARS)[kind] ?? '')]),
          ),
        ),
      })),
    ];
  },
};

function read(name: string): string {
  return readFileSync(join(CORPUS, name), 'utf8');
}

function linesOf(name: string): string[] {
  return read(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function sentencesIn(text: string): number {
  return text.match(/[.!?。！？\n]+(?=\s|$)|[。！？]/gu)?.length ?? 1;
}
