import type { CheckActions } from '../../../components/check/check-state.ts';
import { buildTextCheck, entitiesIn } from '../../../core/checking/build-text-check.ts';
import { findInText } from '../../../core/checking/find-in-text.ts';
import type { TextCheck } from '../../../core/checking/text-check.ts';
import { createPageDetector } from '../../../core/detection/page-detector.ts';
import { compileGazetteer } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../../core/gazetteer/gazetteer.ts';
import type { Locale } from '../../../core/locale.ts';
import { runToCompletion } from '../../../core/resumable.ts';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { readGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import { readNumberTable } from '../../../data/queries/numbers/read-number-table.ts';
import { readBundledCard } from './bundled-database.ts';

/** A draft with a number of every relation, names of several categories and a number of which nothing is known. */
export const SAMPLE_TEXT = `DeepSeek’s rise, in figures

DeepSeek trained R1 for $5.6 million, a fraction of what GPT-4 cost. China’s guidance fund will raise 1 trillion yuan ($138 billion) over 20 years.

Alibaba Cloud revenue rose 18 percent in the quarter to March 2025 and 26 percent in the quarter to June 2025. Palantir traded at 69 times sales in mid-2025. 14 people came.

Huawei’s Ascend chips and MindSpore are the local answer to Nvidia and PyTorch. Alibaba Cloud’s revenue grew 20 percent in the quarter to March 2025.`;

/** What the page shows of a text with the bundled dataset. */
export async function checkWithBundle(
  database: FactlightDatabase,
  text: string,
  locale: Locale,
): Promise<TextCheck> {
  const gazetteer = openGazetteer(compileGazetteer(await readGazetteerSource(database, [])));
  const table = await readNumberTable(database, []);
  const findings = runToCompletion(findInText(text, { detector: createPageDetector(gazetteer), table }));
  const cards = await Promise.all(
    entitiesIn(findings).map((entity) => readBundledCard(database, entity, locale)),
  );
  return buildTextCheck(findings, new Map(cards.map((card) => [card.entity.id, card])));
}

/** A callback for every control of the check. */
export const CHECK_ACTIONS: CheckActions = {
  onCheck() {},
  onEdit() {},
  onOpenCard() {},
  onCopyCheck() {},
  onCopyClaim() {},
};
