/** A mention labelled by hand. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly optional: boolean;
}

/** One case of a corpus file. Offsets are UTF-16 units of `text`, which is free of label brackets. */
export interface CorpusCase {
  readonly id: string;
  readonly language: string;
  readonly note: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Whether every entity of the dataset is labelled, also those that the guidelines do not list. */
  readonly knowsAll: boolean;
}

/** The first line of a file that is labelled for all entities. */
const KNOWS_ALL = '# labelled for all entities';
const HEADER = /^## (\S+) (\S+) \| (.*)$/;
const LABEL = /\[\[(\?)?([\s\S]*?)\|([^\]|]+)\]\]/g;

/**
 * Parses a corpus file in the format of tests/corpus/GUIDELINES.md. Throws on a case without a header, and on one without
 * an empty line before it.
 */
export function readCorpus(source: string): CorpusCase[] {
  const knowsAll = source.startsWith(KNOWS_ALL);
  return (knowsAll ? source.slice(KNOWS_ALL.length) : source)
    .split(/\n\s*\n(?=## )/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((chunk) => {
      const [first = '', ...lines] = chunk.split('\n');
      const header = HEADER.exec(first);
      if (!header) throw new Error(`corpus: "${first.slice(0, 60)}" is not a case header`);
      const [, id = '', language = '', note = ''] = header;
      const glued = lines.find((line) => HEADER.test(line));
      if (glued) throw new Error(`corpus: put an empty line before "${glued.slice(0, 60)}"`);
      return { id, language, note, knowsAll, ...readLabels(lines.join('\n')) };
    });
}

function readLabels(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(LABEL)) {
    text += marked.slice(done, match.index);
    const [whole, optional, surface = '', entity = ''] = match;
    labels.push({ start: text.length, end: text.length + surface.length, entity, optional: !!optional });
    text += surface;
    done = match.index + whole.length;
  }
  return { text: text + marked.slice(done), labels };
}
