import { cuesSchema, rulesSchema } from '../schema/alias-schema.ts';
import type { Context } from '../schema/dataset-schema.ts';
import { describeIssue } from './describe-issue.ts';
import type { DatasetFile } from './locate-records.ts';

const PARTS = { 'cues.json': cuesSchema, 'rules.json': rulesSchema } as const;

/** Whether a file holds cues or link rules, which are not records. */
export function isContextFile({ path }: DatasetFile): boolean {
  return path in PARTS;
}

/** The cues and link rules of a dataset, empty if it has none, and what is wrong with their shape. */
export function readContext(files: readonly DatasetFile[]): { context: Context; problems: string[] } {
  const problems: string[] = [];
  const read = <T>(path: keyof typeof PARTS, empty: T): T => {
    const file = files.find((each) => each.path === path);
    const parsed = file && PARTS[path].safeParse(file.value);
    if (parsed?.success) return parsed.data as T;
    const issues = parsed?.error.issues.flatMap((issue) => describeIssue(issue, file?.value)) ?? [];
    problems.push(...issues.map((text) => `${path}: it ${text}`));
    return empty;
  };
  return { context: { cues: read('cues.json', {}), rules: read('rules.json', {}) }, problems };
}
