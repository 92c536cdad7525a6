import { buildTextCheck, entitiesIn } from '../../core/checking/build-text-check.ts';
import { findInText } from '../../core/checking/find-in-text.ts';
import type { TextCheck } from '../../core/checking/text-check.ts';
import { withCorrections } from '../../core/detection/corrections.ts';
import { createPageDetector } from '../../core/detection/page-detector.ts';
import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import { openGazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Locale } from '../../core/locale.ts';
import type { Correction } from '../../core/settings/settings.ts';
import { runCooperatively } from '../../extension/async/run-cooperatively.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import { readGazetteer } from '../../extension/storage/gazetteer-cache.ts';
import { openNumberTable, readStoredNumberTable } from '../../extension/storage/number-table-cache.ts';
import { unpackGazetteer } from '../../extension/storage/stored-gazetteer.ts';

interface CheckOptions {
  readonly corrections: readonly Correction[];
  readonly locale: Locale;
}

/** Finds the names and numbers of a text on this page, and asks the background what is known of them. */
export async function checkText(text: string, { corrections, locale }: CheckOptions): Promise<TextCheck> {
  const [tables, table] = await Promise.all([readTables(), readNumberTable()]);
  // Corrections for one site do not hold here.
  const detector = withCorrections(createPageDetector(openGazetteer(tables)), corrections, '');
  const findings = await runCooperatively(findInText(text.trim(), { detector, table }));
  return buildTextCheck(findings, await readCards(entitiesIn(findings), locale));
}

async function readTables() {
  const tables = (await readGazetteer()) ?? unpackGazetteer(await sendMessage('buildGazetteer', undefined));
  if (!tables) throw new Error('there is no list of names');
  return tables;
}

async function readNumberTable() {
  const table =
    (await readStoredNumberTable()) ?? openNumberTable(await sendMessage('buildNumberTable', undefined));
  if (!table) throw new Error('there is no table of numbers');
  return table;
}

/** Only ids leave this page: what is asked of the background says nothing else of the text. */
async function readCards(
  entities: readonly EntityId[],
  locale: Locale,
): Promise<ReadonlyMap<EntityId, Card>> {
  const cards = await Promise.all(entities.map((entity) => sendMessage('getCard', { entity, locale })));
  return new Map(cards.flatMap((card) => (card ? [[card.entity.id, card] as const] : [])));
}
