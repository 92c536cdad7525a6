import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';
import { openStored, toStored } from '../../gazetteers.ts';
import { gazetteerOfNames, generateNames } from '../../generators/generate-aliases.ts';
import { copyParts, restoreParts, showParts } from '../parts.ts';
import { readEveryCharacter } from './floor.ts';
import { compileExpression, searchTextNodes } from './regular-expression.ts';
import { type Contender, type Rounds, runRounds, time } from './rounds.ts';
import { scanPage } from './scan-page.ts';

/** Each name is one term, not a list of words. */
const MARK_OPTIONS = { separateWordSearch: false };
/** A typical number of names for a highlighting library. */
const FEW_NAMES = 35;

/**
 * Times Factlight and two libraries that find and mark the same names in the first `parts` of the document. The floor,
 * which only reads the same fresh copy, is the best that any tool could do.
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

/** Times Factlight against a regular expression, both compiled before. The expression finds; Factlight also links and marks. */
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

/** As above, with the preparation: opening the stored gazetteer against compiling the expression. */
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
        // An extra name each time, or the browser would reuse its compiled expression.
        const fresh = [...names, `\u0001${use++}`];
        return time(() => searchTextNodes(compileExpression(fresh), document));
      },
    },
    rounds,
    1,
  );
}
