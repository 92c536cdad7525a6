import { detectBlock } from './detect-mentions.ts';
import type { CategoryId, EntityId } from './entity.ts';
import { findName } from './find-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { createPageContext, observeMentions } from './page-context.ts';

/** One gazetteer and what it has learnt from one page, as the page adapters need it. */
export interface PageDetector {
  /** Offset at or after `from` at which a name may begin, else -1. */
  findName(text: string, from: number): number;
  /** Mentions of one block; `isOpen` when more context from the page could change them. */
  detect(text: string): { mentions: readonly Mention[]; isOpen: boolean };
  /** Takes a block into the page's context; true when other blocks may read differently now. */
  learn(text: string, mentions: readonly Mention[]): boolean;
  categoryOf(entity: EntityId): CategoryId;
}

/** A detector for one page. */
export function createPageDetector(gazetteer: Gazetteer): PageDetector {
  const page = createPageContext();
  /** Entities that are evidence for others; asked for at the first mention. */
  let telling: ReadonlySet<EntityId> | undefined;
  return {
    findName: (text, from) => findName(text, from, gazetteer),
    detect: (text) => detectBlock(text, gazetteer, page),
    learn(text, mentions) {
      const abbreviations = page.abbreviations.size;
      const isNews = mentions.some(({ entity }) => {
        telling ??= new Set(gazetteer.rules.flatMap((rule) => rule.with ?? []));
        return telling.has(entity) && !page.entities.has(entity);
      });
      observeMentions(page, text, mentions);
      return isNews || page.abbreviations.size > abbreviations;
    },
    categoryOf: gazetteer.categoryOf,
  };
}
