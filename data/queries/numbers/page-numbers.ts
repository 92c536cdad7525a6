import { checkFor } from '../../../core/cards/choose-check.ts';
import { groupNumbers } from '../../../core/facts/group-numbers.ts';
import type { FramedNumber, PageNumbers } from '../../../core/facts/page-summary.ts';
import { aspectKey } from '../../../core/facts/what-is-off.ts';
import { foreignLanguage, localize, type Reader } from '../../../core/locale.ts';
import type { FactlightDatabase } from '../../database/database.ts';
import { findEntities } from '../../database/entity-blocks.ts';

/** The numbers of a page as the popup lists them, warnings first, what the page repeats once; one whose claim no dataset has any more is left out. */
export async function summarizeNumbers(
  database: FactlightDatabase,
  { numbers, unchecked }: { readonly numbers: readonly FramedNumber[]; readonly unchecked: number },
  reader: Reader,
): Promise<PageNumbers> {
  const { languages } = reader;
  const ids = [...new Set(numbers.map(({ entity }) => entity))];
  const [entities, claims] = await database.transaction('r', database.tables, () =>
    Promise.all([
      findEntities(database, ids),
      database.claims.where('entities').anyOf(ids).distinct().toArray(),
    ]),
  );
  const rows = groupNumbers(numbers).flatMap((places) => {
    const [number] = places;
    if (!number) return [];
    const entity = entities.find(({ id }) => id === number.entity);
    const claim = claims.find(({ id, dataset }) => id === number.claim && dataset === entity?.dataset);
    const check = claim && checkFor(claim.checks, number.entity);
    if (!entity || !claim || !check) return [];
    const { verdict, aspect } = check;
    return [
      {
        number,
        places,
        language: foreignLanguage(reader, Object.keys(claim.label)),
        name: localize(entity.name, languages),
        label: localize(claim.label, languages),
        verdict,
        off: aspect && aspectKey(aspect, 'quantity'),
      },
    ];
  });
  const isWarning = (row: (typeof rows)[number]) => row.number.tone === 'warned';
  return { rows: [...rows.filter(isWarning), ...rows.filter((row) => !isWarning(row))], unchecked };
}
