import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { type Resumable, runToCompletion } from '../resumable.ts';
import { cutText } from '../text/cut-text.ts';
import { detectWhole } from './detect-whole.ts';
import type { Refusal } from './link-matches.ts';
import type { PageContext } from './page-context.ts';
import type { Detection } from './quiet-entities.ts';

/** A text up to this length is one context, in which every part is evidence for every other. */
const WHOLE_CHARS = 524_288;
/** What is seen beyond a cut on either side: more than the longest name with what belongs to it. */
const BESIDE_CHARS = 1024;

/** The mentions of one text block. `page` is what the rest of the page said. */
export function detectMentions(text: string, gazetteer: Gazetteer, page?: PageContext): readonly Mention[] {
  return detectBlock(text, gazetteer, page).mentions;
}

/** The mentions of one text block, and whether more context could change them. */
export function detectBlock(text: string, gazetteer: Gazetteer, page?: PageContext): Detection {
  return runToCompletion(detectInSteps(text, gazetteer, page));
}

/** The same in steps of about a millisecond; text beyond half a million characters is cut, each part its own context. */
export function* detectInSteps(text: string, gazetteer: Gazetteer, page?: PageContext): Resumable<Detection> {
  if (text.length <= WHOLE_CHARS) return yield* detectWhole(text, gazetteer, page);
  const mentions: Mention[] = [];
  const refusals: Refusal[] = [];
  let isOpen = false;
  let isOnSubject = false;
  let free = 0;
  for (const { start, end } of cutText(text, WHOLE_CHARS)) {
    const from = Math.max(0, start - BESIDE_CHARS);
    const part = yield* detectWhole(text.slice(from, end + BESIDE_CHARS), gazetteer, page);
    isOpen ||= part.isOpen;
    isOnSubject ||= part.isOnSubject;
    refusals.push(...part.refusals);
    for (const each of part.mentions) {
      const mention = { ...each, start: each.start + from, end: each.end + from };
      // What begins beyond the cut belongs to the next part, and what crosses it to this one.
      if (mention.start < Math.max(start, free) || mention.start >= end) continue;
      mentions.push(mention);
      free = mention.end;
    }
  }
  return { mentions, isOpen, refusals, isOnSubject };
}
