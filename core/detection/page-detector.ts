import type { CategoryId, EntityId } from '../entity.ts';
import { findName } from '../gazetteer/find-name.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { once } from '../memoise.ts';
import type { Mention } from '../mention.ts';
import type { Resumable } from '../resumable.ts';
import { detectInSteps } from './detect-mentions.ts';
import { addName, createPageContext, observeMentions } from './page-context.ts';
import type { Detection } from './quiet-entities.ts';

/** What the page adapters need: a gazetteer, and what it has learnt from one page. */
export interface PageDetector {
  /**
   * The cheap rejection: offset at or after `from` at which a name may begin, else -1. The text may join many nodes,
   * so word boundaries are not checked. False positives only cost time; a false negative would leave a name unmarked.
   */
  findName(text: string, from: number): number;
  /** The mentions of one block, given what the page has taught so far, in steps of about a millisecond. */
  detect(text: string): Resumable<Pick<Detection, 'mentions' | 'isOpen'>>;
  /** Adds a detected block to the page's context; true when open blocks may now have other mentions. */
  learn(text: string, mentions: readonly Mention[]): boolean;
  categoryOf(entity: EntityId): CategoryId;
}

/** Creates the detector of one page. */
export function createPageDetector(gazetteer: Gazetteer): PageDetector {
  const page = createPageContext();
  /** Entities that some rule counts as evidence for another. */
  const supporters = once(() => new Set(gazetteer.rules.flatMap((rule) => rule.with ?? [])));
  /** Whether a detected block said something about the page that `learn` has not reported yet. */
  let hasNews = false;

  function* detect(text: string): Resumable<Detection> {
    const detection = yield* detectInSteps(text, gazetteer, page);
    const newRefusals = detection.refusals.filter((refusal) => addName(page.refusals, refusal));
    hasNews ||= newRefusals.length > 0 || (detection.isOnSubject && !page.isOnSubject);
    page.isOnSubject ||= detection.isOnSubject;
    return detection;
  }

  return {
    findName: (text, from) => findName(text, from, gazetteer),
    detect,
    learn(text, mentions) {
      const known = page.abbreviations.size;
      const isNew = ({ entity }: Mention) => supporters().has(entity) && !page.names.has(entity);
      const hasNewEvidence = hasNews || mentions.some(isNew);
      hasNews = false;
      observeMentions(page, text, mentions);
      return hasNewEvidence || page.abbreviations.size > known;
    },
    categoryOf: gazetteer.categoryOf,
  };
}
