import { createPageDetector } from '../../core/detection/page-detector.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Mention } from '../../core/mention.ts';
import { runToCompletion } from '../../core/resumable.ts';
import type { CorpusCase } from './read-corpus.ts';

/** Marks and words of pages, which are read block by block, as in the browser; a line of a case is a block. */
export function countMarks(
  pages: readonly CorpusCase[],
  gazetteer: Gazetteer,
): { readonly marks: number; readonly words: number; readonly per1000Words: number } {
  let marks = 0;
  let words = 0;
  for (const { text, language } of pages) {
    marks += readPage(text.split('\n'), gazetteer).length;
    const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
    for (const { isWordLike } of segments) if (isWordLike) words++;
  }
  return { marks, words, per1000Words: words === 0 ? 0 : (marks * 1000) / words };
}

function readPage(blocks: readonly string[], gazetteer: Gazetteer): readonly Mention[] {
  const detector = createPageDetector(gazetteer);
  for (;;) {
    let hasLearnt = false;
    const mentions = blocks.flatMap((block) => {
      const found = runToCompletion(detector.detect(block)).mentions;
      if (detector.learn(block, found)) hasLearnt = true;
      return found;
    });
    if (!hasLearnt) return mentions;
  }
}
