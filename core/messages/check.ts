/** What is wrong with a value, and where; null when nothing is. */
export type Check = (value: unknown, where: string) => string | null;

type Fields = Readonly<Record<string, Check>>;

/** No data at all. */
export const nothing: Check = (value, where) =>
  value === undefined || value === null ? null : `${where} must be empty`;

export const flag: Check = (value, where) =>
  typeof value === 'boolean' ? null : `${where} must be true or false`;

export const finite: Check = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? null : `${where} must be a finite number`;

/** A duration or a time, in milliseconds. */
export const duration: Check = (value, where) =>
  finite(value, where) ?? (Number(value) >= 0 ? null : `${where} must not be negative`);

export function integer(low: number, high: number): Check {
  return (value, where) =>
    typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
      ? null
      : `${where} must be a whole number from ${low} to ${high}`;
}

/** A count, a place or a number that the browser gives. */
export const index = integer(0, Number.MAX_SAFE_INTEGER);

/** At most `max` UTF-16 units, which is checked before the pattern is tried. */
export function text(max: number, pattern?: RegExp): Check {
  return (value, where) => {
    if (typeof value !== 'string') return `${where} must be a text`;
    if (value.length > max) return `${where} must have at most ${max} characters`;
    return !pattern || pattern.test(value) ? null : `${where} has a character that it may not have`;
  };
}

export function oneOf(allowed: readonly string[]): Check {
  return (value, where) =>
    typeof value === 'string' && allowed.includes(value)
      ? null
      : `${where} must be one of ${allowed.join(', ')}`;
}

/** Null, or what one of the checks accepts. */
export function orNull(...checks: readonly Check[]): Check {
  return (value, where) => {
    if (value === null) return null;
    const problems = checks.map((check) => check(value, where));
    return problems.includes(null) ? null : problems.join(', or ');
  };
}

export function optional(check: Check): Check {
  return (value, where) => (value === undefined ? null : check(value, where));
}

export function listOf(check: Check, max: number): Check {
  return (value, where) => {
    if (!Array.isArray(value)) return `${where} must be a list`;
    if (value.length > max) return `${where} must have at most ${max} members`;
    return firstProblem(value.map((each, index) => () => check(each, `${where}[${index}]`)));
  };
}

/** An object with these fields and no other. */
export function record(fields: Fields): Check {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${where} must be an object`;
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined) return `${where} has the unknown field “${unknown.slice(0, 40)}”`;
    const own = (key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
    return firstProblem(
      Object.entries(fields).map(
        ([key, check]) =>
          () =>
            check(own(key), `${where}.${key}`),
      ),
    );
  };
}

/** An object of at most `max` entries, whatever their names mean. */
export function mapOf(key: Check, value: Check, max: number): Check {
  return (map, where) => {
    if (typeof map !== 'object' || map === null || Array.isArray(map)) return `${where} must be an object`;
    const entries = Object.entries(map);
    if (entries.length > max) return `${where} must have at most ${max} entries`;
    return firstProblem(
      entries.map(
        ([name, each]) =>
          () =>
            key(name, `a key of ${where}`) ?? value(each, `${where}.${name}`),
      ),
    );
  };
}

/** An object whose `type` says which other fields it has. */
export function variant(types: Readonly<Record<string, Fields>>): Check {
  const checks = new Map(
    Object.entries(types).map(([type, fields]) => [type, record({ type: text(40), ...fields })]),
  );
  return (value, where) => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
    const check = typeof type === 'string' ? checks.get(type) : undefined;
    return check ? check(value, where) : `${where}.type must be one of ${[...checks.keys()].join(', ')}`;
  };
}

function firstProblem(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const problem = check();
    if (problem !== null) return problem;
  }
  return null;
}
