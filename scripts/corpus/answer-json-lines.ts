import type { Mention } from '../../core/mention.ts';
import type { NumberLinker } from '../../core/numbers/link-numbers.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * Maps each line `{"id","text"}` to a line `{"id","mentions"}`, with `link` also `"numbers"`, which a `"date"` of the
 * page can help to place. Invalid lines are reported as problems by line number.
 */
export function answerJsonLines(
  input: string,
  detect: (text: string) => readonly Mention[],
  link: NumberLinker | null = null,
): { answers: string[]; problems: string[] } {
  const answers: string[] = [];
  const problems: string[] = [];
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const request = parseLine(line);
    if (typeof request === 'string') {
      problems.push(`line ${index + 1}: ${request}`);
      continue;
    }
    const found = detect(request.text);
    const mentions = found.map(({ start, end, entity, surface, score }) => ({
      start,
      end,
      entity,
      surface,
      score,
    }));
    const numbers = link?.(request.text, found, { pageDate: request.date }).map(
      ({ why: _, entity: __, ...number }) => number,
    );
    answers.push(JSON.stringify({ id: request.id, mentions, ...(numbers && { numbers }) }));
  }
  return { answers, problems };
}

/** The parsed line, or a message that says what is wrong with it. */
function parseLine(line: string): { id: unknown; text: string; date: string | undefined } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'must be an object with "id" and "text"';
  }
  if (!('id' in value)) return 'lacks "id"';
  if (!('text' in value)) return 'lacks "text"';
  if (typeof value.text !== 'string') return '"text" must be a string';
  const date = 'date' in value ? value.date : undefined;
  if (date !== undefined && !(typeof date === 'string' && DAY.test(date))) return '"date" must be an ISO day';
  return { id: value.id, text: value.text, date };
}
