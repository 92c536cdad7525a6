import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One mistake in a record's shape as an instruction: `name.zh-CN is missing: add it`. */
export function describeIssue(issue: Issue, record: unknown): string[] {
  const field = issue.path.join('.') || 'the record';
  const given = issue.path.reduce<unknown>(valueAt, record);
  if (issue.code === 'unrecognized_keys') {
    const where = issue.path.length > 0 ? ` in ${field}` : '';
    return issue.keys.map((key) => `has the unknown field "${key}"${where}: remove it or correct its name`);
  }
  if (given === undefined && issue.code !== 'custom') return [`lacks ${field}: add it`];
  if (issue.code === 'invalid_value') {
    return [`has ${field} ${JSON.stringify(given)}: use ${issue.values.join(', ')}`];
  }
  if (issue.code === 'invalid_type')
    return [`has ${field} ${JSON.stringify(given)}: it must be ${issue.expected}`];
  if (issue.code === 'invalid_union') {
    const [meant, ...others] = issue.errors.filter((branch) => !branch.some(rejectsWholeValue));
    if (meant && others.length === 0) {
      return meant.flatMap((inner) =>
        describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, record),
      );
    }
    return [`has ${field} ${JSON.stringify(given)}: ${issue.message}`];
  }
  if (issue.code === 'invalid_format') return [`has ${field} ${JSON.stringify(given)}: ${issue.message}`];
  if (issue.code === 'too_small') return [`has an empty ${field}: fill it`];
  return [`has a mistake in ${field}: ${issue.message}`];
}

/** A branch of a union that was not meant: the value is not even of its type. */
function rejectsWholeValue(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
