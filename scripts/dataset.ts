import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createJsonSchema } from '../data/schema/json-schema.ts';
import { loadDataset } from '../data/validation/load-dataset.ts';
import { checkLinks, describeLinks, linksOf } from './dataset/check-links.ts';
import { datasetStats } from './dataset/dataset-stats.ts';
import { writeFormatted } from './dataset/write-formatted.ts';

const ROOT = join(import.meta.dirname, '..');
const SCHEMA = join(ROOT, 'docs/dataset.schema.json');

const HELP = `npm run dataset -- COMMAND [FOLDER]

  validate   check a dataset's folder and list every problem with what to do
  stats      print what a dataset holds, and how well it is sourced
  links      ask every source for its page, and list those that are gone
  schema     write docs/dataset.schema.json after a change in data/schema

FOLDER is data/china-ai if you name none.`;

const [command, given, ...rest] = process.argv.slice(2);
const folder = given === undefined ? join(ROOT, 'data/china-ai') : resolve(given);

if (command === undefined || command === 'help' || command === '--help') console.log(HELP);
else if (rest.length > 0) fail(`unexpected "${rest.join(' ')}": name one folder`);
else if (command === 'schema' && given !== undefined)
  fail('schema takes no folder: it describes all datasets');
else if (command === 'schema') writeFormatted(SCHEMA, createJsonSchema());
else if (command !== 'validate' && command !== 'stats' && command !== 'links')
  fail(`unknown command "${command}".\n\n${HELP}`);
else if (!existsSync(folder)) fail(`there is no folder ${folder}: name the folder of a dataset`);
else await run(command);

async function run(task: 'validate' | 'stats' | 'links'): Promise<void> {
  try {
    const dataset = loadDataset(folder);
    if (task === 'links') await printLinks(linksOf(dataset));
    else if (task === 'stats') console.log(datasetStats(dataset));
    else console.log(`${folder} is a valid dataset: ${dataset.manifest.id} ${dataset.manifest.version}`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

async function printLinks(urls: readonly string[]): Promise<void> {
  const { text, isFine } = describeLinks(await checkLinks(urls));
  if (isFine) console.log(text);
  else fail(text);
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
