import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';
import { openStored, toStored } from '../gazetteers.ts';
import { gazetteerOfNames, generateNames } from '../generate-aliases.ts';
import { readEveryCharacter } from './floor.ts';
import { copyParts, restoreParts, showParts } from './parts.ts';
import { compileExpression, searchTextNodes } from './regular-expression.ts';
import { type Contender, type Rounds, runRounds, time } from './rounds.ts';
import { scanPage } from './scan-page.ts';

/** Names are terms, not lists of words. */
const MARK_OPTIONS = { separateWordSearch: false };
/** Names that people highlight with a library. */
const FEW_NAMES = 35;

/**
 * Us and the two libraries on the same names and the first `parts` of the document, all marking what they find; beside
 * them the floor on the same fresh copy, which is as far ahead of them as anything can be.
 */
export function benchLibraries(
  parts: number,
  rounds: number,
): Promise<Rounds<'floor' | 'ours' | 'mark' | 'advanced'>> {
  showParts(parts);
  const originals = copyParts();
  const names = generateNames(FEW_NAMES);
  const gazetteer = openStored(toStored(gazetteerOfNames(names)));
  const onFreshPage = (work: Contender) => () => {
    restoreParts(originals);
    return work();
  };
  return runRounds(
    {
      floor: onFreshPage(() => time(() => readEveryCharacter(document))),
      ours: onFreshPage(() => scanPage(gazetteer)),
      mark: onFreshPage(() => time(() => new Mark(document.body).mark(names, MARK_OPTIONS))),
      advanced: onFreshPage(() => time(() => new AdvancedMark(document.body).mark(names, MARK_OPTIONS))),
    },
    rounds,
    1,
  );
}

/** Us and one regular expression, both compiled before: it only finds, we link and mark as well. */
export function benchWarmExpression(size: number, rounds: number): Promise<Rounds<'ours' | 'expression'>> {
  const names = generateNames(size);
  const gazetteer = openStored(toStored(gazetteerOfNames(names)));
  const expression = compileExpression(names);
  return runRounds(
    {
      ours: () => scanPage(gazetteer),
      expression: () => time(() => searchTextNodes(expression, document)),
    },
    rounds,
  );
}

/** The same with what each does first: we open the stored gazetteer, the expression is compiled. */
export function benchFirstUse(size: number, rounds: number): Promise<Rounds<'ours' | 'expression'>> {
  const names = generateNames(size);
  const stored = toStored(gazetteerOfNames(names));
  let use = 0;
  return runRounds(
    {
      ours: async () => {
        const started = performance.now();
        const gazetteer = openStored(stored);
        const opening = performance.now() - started;
        return opening + (await scanPage(gazetteer));
      },
      expression: () => {
        // One name more each time, or the browser would take the expression from its cache.
        const fresh = [...names, `\u0001${use++}`];
        return time(() => searchTextNodes(compileExpression(fresh), document));
      },
    },
    rounds,
    1,
  );
}
