import { readDay } from './read-day.ts';

/** A page that says more about itself is not read. */
const MOST_CHARS = 200_000;
const MOST_THINGS = 300;
/** What a page may be, most telling first. */
const KINDS: readonly RegExp[] = [
  /(?:Article|Posting|Report|Review)$/,
  /^(?:WebPage|\w+Page|CreativeWork|Dataset|VideoObject)$/,
];
/** Where a page says what it is; a list or a comment has dates of its own. */
const INWARD = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** The day on which a page was published by its own structured data (schema.org in JSON-LD); null where two differ. */
export function readStructuredDay(texts: Iterable<string>, latest: string): string | null {
  const things: Readonly<Record<string, unknown>>[] = [];
  for (const text of texts) {
    if (text.length <= MOST_CHARS) collect(parse(text), things);
  }
  for (const kind of KINDS) {
    const days = things.filter((each) => isOfKind(each, kind)).flatMap((each) => dayOf(each, latest) ?? []);
    if (days.length > 0) return new Set(days).size === 1 ? (days[0] ?? null) : null;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function collect(root: unknown, things: Readonly<Record<string, unknown>>[]): void {
  const left: unknown[] = [root];
  for (let next = left.pop(); next !== undefined && things.length < MOST_THINGS; next = left.pop()) {
    if (Array.isArray(next)) left.push(...next.slice(0, MOST_THINGS));
    else if (isRecord(next)) {
      things.push(next);
      left.push(...INWARD.map((key) => (next as Record<string, unknown>)[key] ?? null));
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isOfKind({ '@type': types }: Readonly<Record<string, unknown>>, kind: RegExp): boolean {
  const names: unknown[] = Array.isArray(types) ? types.slice(0, MOST_THINGS) : [types];
  return names.some((name) => typeof name === 'string' && name.length < 80 && kind.test(name));
}

function dayOf({ datePublished }: Readonly<Record<string, unknown>>, latest: string): string | null {
  const date: unknown = Array.isArray(datePublished) ? datePublished[0] : datePublished;
  return typeof date === 'string' ? readDay(date, latest) : null;
}
