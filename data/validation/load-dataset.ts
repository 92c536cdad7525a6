import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../schema/dataset-schema.ts';
import type { DatasetFile } from './locate-records.ts';
import { validateDataset } from './validate-dataset.ts';

/** Joins the files of a dataset's folder. Throws one Error that lists every problem on a line of its own. */
export function loadDataset(folder: string): Dataset {
  const { files, problems: unreadable } = readFiles(folder);
  const validation = validateDataset(files);
  const problems = [...unreadable, ...(validation.ok ? [] : validation.problems)];
  if (validation.ok && problems.length === 0) return validation.dataset;
  throw new Error(`${folder} is not a valid dataset:\n${problems.map((line) => `  ${line}`).join('\n')}`);
}

function readFiles(folder: string): { files: DatasetFile[]; problems: string[] } {
  const files: DatasetFile[] = [];
  const problems: string[] = [];
  for (const path of listFiles(folder)) {
    try {
      files.push({ path, value: JSON.parse(readFileSync(join(folder, path), 'utf8')) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(`${path}: is not valid JSON: correct it (${reason})`);
    }
  }
  return { files, problems };
}

/** Paths of all files, relative to `folder`, with `/`, sorted. */
function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${below}${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, `${path}/`) : [path];
    })
    .sort();
}
