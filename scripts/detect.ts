import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectMentions } from '../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../core/numbers/link-numbers.ts';
import { answerJsonLines } from './corpus/answer-json-lines.ts';
import { loadGazetteer } from './corpus/load-gazetteer.ts';
import { loadNumberTable } from './corpus/load-number-table.ts';
import { printMentions } from './corpus/print-mentions.ts';
import { printNumbers } from './corpus/print-numbers.ts';
import { textOfPage } from './corpus/text-of-page.ts';
import { Problem, runMain } from './setup/problem.mjs';

const STANDARD_INPUT = 0;
const USAGE =
  'npm run detect -- FILE [--numbers [--date 2025-08-01]] [--why], with - for standard input; or npm run --silent detect -- --jsonl [--numbers]';

/** Prints the mentions, or the numbers, of a text or HTML file, or answers JSON lines from standard input. */
await runMain(async () => {
  const { jsonl, numbers, why, date, file } = readArguments();
  if (jsonl) return answerStandardInput(numbers);
  if (file === undefined) throw new Problem(`Name a file. Usage: ${USAGE}`);
  const text = textOfPage(readSource(file));
  const mentions = detectMentions(text, loadGazetteer());
  if (numbers) {
    const links = createNumberLinker(loadNumberTable())(text, mentions, { pageDate: date });
    printNumbers(text, links, why);
  } else printMentions(text, mentions, why);
  return 0;
});

interface Arguments {
  readonly jsonl: boolean;
  readonly numbers: boolean;
  readonly why: boolean;
  readonly date: string | undefined;
  readonly file: string | undefined;
}

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        numbers: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        date: { type: 'string' },
      },
    });
    return { ...values, date: values.date, file: positionals[0] };
  } catch (error) {
    throw new Problem(`${messageOf(error)}\nUsage: ${USAGE}`);
  }
}

/** Writes the answers of valid lines, reports invalid ones and returns the exit code. */
function answerStandardInput(withNumbers: boolean): number {
  const gazetteer = loadGazetteer();
  const link = withNumbers ? createNumberLinker(loadNumberTable()) : null;
  const { answers, problems } = answerJsonLines(
    readFileSync(STANDARD_INPUT, 'utf8'),
    (text) => detectMentions(text, gazetteer),
    link,
  );
  process.stdout.write(answers.map((line) => `${line}\n`).join(''));
  for (const problem of problems) console.error(`detect: ${problem}`);
  return problems.length > 0 ? 1 : 0;
}

function readSource(path: string): string {
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path, 'utf8');
  } catch (error) {
    throw new Problem(`Cannot read ${path}: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
