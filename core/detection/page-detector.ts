import type { CategoryId, EntityId } from '../entity.ts';
import { findName } from '../gazetteer/find-name.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { detectBlock } from './detect-mentions.ts';
import { createPageContext, observeMentions } from './page-context.ts';

/** What was found in one block. */
export interface BlockFinding {
  readonly mentions: readonly Mention[];
  /** True when more context from the page could change the mentions; the block is then looked at again. */
  readonly isOpen: boolean;
}

/** What the page adapters need of a detector: one gazetteer and what it has learnt from one page. */
export interface PageDetector {
  /**
   * The cheap rejection: offset at or after `from` at which a name may begin, else -1. The text is that of many
   * nodes in a row, without what parts them, so a word may also begin or end anywhere in it.
   * Too many yeses only cost time; a name that is missed here stays unmarked.
   */
  findName(text: string, from: number): number;
  /** Mentions of one block's text, in order, in the light of what `learn` was told. */
  detect(text: string): BlockFinding;
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
