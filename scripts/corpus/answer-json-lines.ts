import type { Mention } from '../../core/mention.ts';

/** Answers each line `{"id","text"}` with `{"id","mentions"}`; a bad line becomes a problem with its number. */
export function answerJsonLines(
  input: string,
  detect: (text: string) => readonly Mention[],
): { answers: string[]; problems: string[] } {
  const answers: string[] = [];
  const problems: string[] = [];
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const asked = parseLine(line);
    if (typeof asked === 'string') {
      problems.push(`line ${index + 1}: ${asked}`);
      continue;
    }
    const mentions = detect(asked.text).map(({ start, end, entity, surface, score }) => ({
      start,
      end,
      entity,
      surface,
      score,
    }));
    answers.push(JSON.stringify({ id: asked.id, mentions }));
  }
  return { answers, problems };
}

/** The question, or what is wrong with the line. */
function parseLine(line: string): { id: unknown; text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is no JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'must be an object with "id" and "text"';
  }
  if (!('id' in value)) return 'lacks "id"';
  if (!('text' in value)) return 'lacks "text"';
  if (typeof value.text !== 'string') return '"text" must be a string';
  return { id: value.id, text: value.text };
}
