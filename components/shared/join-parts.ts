import type { Translate } from '../../locales/translate.ts';

/** Joins the parts that are present with the language's comma: "Training cost, 2024–25". */
export function joinParts(parts: readonly (string | undefined | false)[], t: Translate): string {
  return parts.filter(Boolean).join(t('listSeparator'));
}
