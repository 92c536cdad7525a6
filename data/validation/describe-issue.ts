import type { z } from '../schema/zod.ts';

type Issue = z.core.$ZodIssue;

/** As much of a wrong value as a message shows. */
const MAX_SHOWN_CHARS = 100;

/** A mistake in the shape of a record as an instruction: `lacks name.zh-CN: add it`. */
export function describeIssue(issue: Issue, record: unknown): string[] {
  const field = issue.path.join('.');
  const given = issue.path.reduce<unknown>(valueAt, record);
  const has = `has ${field || 'the record'} ${shorten(JSON.stringify(given) ?? '')}`;
  if (issue.code === 'unrecognized_keys') return describeUnknownKeys(issue.keys, field);
  if (issue.code === 'invalid_key') return describeKey(issue);
  if (given === undefined && issue.code !== 'custom') return [`lacks ${field}: add it`];
  switch (issue.code) {
    case 'invalid_value':
      return [`${has}: use ${issue.values.join(', ')}`];
    case 'invalid_type':
      return [`${has}: it must be ${issue.expected}`];
    case 'invalid_format':
      return [`${has}: ${issue.message}`];
    case 'invalid_union':
      return describeBranch(issue, record) ?? [`${has}: ${issue.message}`];
    case 'too_small':
      return [`has an empty ${field}: fill it in`];
    default:
      return [field ? `has an invalid ${field}: ${issue.message}` : `is invalid: ${issue.message}`];
  }
}

function describeUnknownKeys(keys: readonly string[], field: string): string[] {
  const where = field && ` in ${field}`;
  return keys.map((key) => `has the unknown field "${shorten(key)}"${where}: remove it or correct its name`);
}

/** A key that is no language: a record's keys are checked nowhere else. */
function describeKey({ path, issues }: Extract<Issue, { code: 'invalid_key' }>): string[] {
  const where = path.slice(0, -1).join('.');
  return issues.map(({ message }) => `has "${shorten(String(path.at(-1)))}" in ${where}: ${message}`);
}

/** The mistakes in the only branch of a union that the value can mean; undefined if there is no such branch. */
function describeBranch(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  record: unknown,
): string[] | undefined {
  const [meant, ...others] = issue.errors.filter((branch) => !branch.some(rejectsWholeValue));
  if (!meant || others.length > 0) return undefined;
  return meant.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, record));
}

/** Whether a branch was not meant, because the value is not even of its type. */
function rejectsWholeValue(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS - 1)}…` : text;
}
