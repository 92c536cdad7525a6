import { generateText, type NameSource } from './generate-text.ts';
import { createHtmlWriter, type HtmlWriter } from './html-writer.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { createRandom, type Random } from './random.ts';

export interface DocumentOptions {
  readonly seed: number;
  /** Equal parts of the document, each a `<main>`. A document with fewer parts is a prefix of a larger one. */
  readonly parts: number;
  readonly textNodes: number;
  readonly characters: number;
  /** Lists of names to insert; empty for a document without names. */
  readonly names: readonly NameList[];
  /**
   * The first block, and on average one block in `subjectEvery`, contains names: one from each list per `namesEvery`
   * characters.
   */
  readonly subjectEvery: number;
  readonly namesEvery: number;
}

/** Names for languages with spaces between words, and for languages without. */
export interface NameList {
  readonly spaced: readonly string[];
  readonly unspaced: readonly string[];
}

/**
 * Generates a news page with articles, link lists, tables and comment threads in nine languages. The same options
 * always give the same page.
 */
export function generateDocument(options: DocumentOptions): string {
  const random = createRandom(options.seed);
  const html = createHtmlWriter();
  const sources = options.names.map((names) => createNameSource(random, names, options.namesEvery));
  let isFirst = true;
  for (let part = 1; part <= options.parts; part++) {
    html.open('main', `data-part="${part}"`);
    const nodes = (options.textNodes * part) / options.parts;
    const characters = (options.characters * part) / options.parts;
    while (html.textNodes() < nodes) {
      const language = random.pick(WEIGHTED_LANGUAGES);
      const nextName: NameSource = (written) =>
        sources.map((next) => next(written, language)).find((name) => name !== undefined);
      const isOnSubject = random.next() * options.subjectEvery < 1 || isFirst;
      isFirst = false;
      // Short texts when there are too many characters per node so far, an article when there are too few.
      const isAhead = html.characters() / html.textNodes() > characters / nodes;
      const write = isAhead ? random.pick([writeLinks, writeTable, writeThread]) : writeArticle;
      write({
        html,
        random,
        text: (length) => generateText(random, language, length, isOnSubject ? nextName : noName),
      });
    }
    html.close();
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The Daily Benchmark</title>
<style>${STYLE}</style>
</head>
<body>${html.end()}</body>
</html>
`;
}

const noName: NameSource = () => undefined;

const WEIGHTED_LANGUAGES = LANGUAGES.flatMap((language) => Array<Language>(language.weight).fill(language));

const STYLE = `body { margin: 0 auto; max-width: 60rem; font: 16px/1.5 serif }
.thread { margin-left: 4px } nav a { margin-right: 1em } td { padding: 0 6px }`;

interface Composer {
  readonly html: HtmlWriter;
  readonly random: Random;
  text(length: number): string;
}

function writeArticle({ html, random, text }: Composer): void {
  const depth = random.between(1, 8);
  for (let i = 0; i < depth; i++) html.open('div', `class="block level-${i}"`);
  html
    .open('article')
    .open('h2')
    .text(text(random.between(30, 80)))
    .close();
  html
    .open('p', 'class="byline"')
    .open('time')
    .text(`2026-11-${random.between(10, 30)}`)
    .close()
    .close();
  for (let i = random.between(3, 9); i > 0; i--) {
    html.open('p').text(text(random.between(60, 260)));
    for (let cuts = random.between(0, 3); cuts > 0; cuts--) {
      html.inline(random.pick(['a', 'b', 'em', 'span', 'code']), text(random.between(6, 30)));
      html.text(` ${text(random.between(20, 160))}`);
      if (random.next() < 0.04) html.lineBreak().text(text(random.between(20, 90)));
    }
    html.close();
  }
  html.close();
  for (let i = 0; i < depth; i++) html.close();
}

function writeLinks({ html, random, text }: Composer): void {
  html.open('nav').open('ul');
  for (let i = random.between(8, 30); i > 0; i--) {
    html
      .open('li')
      .inline('a', text(random.between(4, 40)))
      .close();
  }
  html.close().close();
}

function writeTable({ html, random, text }: Composer): void {
  const columns = random.between(2, 6);
  html.open('table').open('tbody');
  for (let i = random.between(3, 15); i > 0; i--) {
    html.open('tr');
    for (let c = 0; c < columns; c++) {
      html
        .open('td')
        .text(c === 0 ? text(random.between(6, 24)) : String(random.between(1, 99_999)))
        .close();
    }
    html.close();
  }
  html.close().close();
}

/** Nested replies, the deepest markup of real pages. */
function writeThread({ html, random, text }: Composer): void {
  const depth = random.between(4, 24);
  for (let i = 0; i < depth; i++) {
    html.open('div', 'class="thread"').open('div').open('span').text(text(8)).close().close();
    html
      .open('p')
      .text(text(random.between(10, 90)))
      .close();
  }
  for (let i = 0; i < depth; i++) html.close();
}

/** Names at random distances; the first comes immediately. */
function createNameSource(random: Random, names: NameList, every: number) {
  let left = 0;
  return (written: number, language: Language): string | undefined => {
    left -= written;
    if (left > 0) return undefined;
    left = random.between(1, 2 * every);
    return random.pickFrequent(language.space ? names.spaced : names.unspaced);
  };
}
