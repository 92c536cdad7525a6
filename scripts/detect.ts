import { readFileSync } from 'node:fs';
import { detectMentions } from '../core/detection/detect-mentions.ts';
import { answerJsonLines } from './corpus/answer-json-lines.ts';
import { loadGazetteer } from './corpus/load-gazetteer.ts';
import { printMentions } from './corpus/print-mentions.ts';
import { textOfPage } from './corpus/text-of-page.ts';

const STANDARD_INPUT = 0;

// npm run detect -- FILE [--why]   (- for standard input), or   npm run --silent detect -- --jsonl
const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const [file] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const unknown = flags.find((flag) => !['--jsonl', '--why'].includes(flag));

if (unknown) fail(`unknown option ${unknown}: use --jsonl or --why`);
else if (flags.includes('--jsonl')) {
  const gazetteer = loadGazetteer();
  const { answers, problems } = answerJsonLines(readFileSync(STANDARD_INPUT, 'utf8'), (text) =>
    detectMentions(text, gazetteer),
  );
  process.stdout.write(answers.map((line) => `${line}\n`).join(''));
  for (const problem of problems) fail(problem);
} else if (!file) fail('name a text or HTML file, - for standard input, or --jsonl');
else {
  const source = read(file);
  if (source !== undefined) {
    const text = textOfPage(source);
    printMentions(text, detectMentions(text, loadGazetteer()), flags.includes('--why'));
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path, 'utf8');
  } catch (error) {
    fail(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function fail(message: string): void {
  console.error(`detect: ${message}`);
  process.exitCode = 1;
}
