import { compileGazetteer } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { type Gazetteer, openGazetteer } from '../../../core/gazetteer/gazetteer.ts';
import type { AliasGroup, GazetteerSource } from '../../../core/gazetteer/gazetteer-source.ts';
import type { LinkRule } from '../../../core/gazetteer/link-rule.ts';

/** A gazetteer of names (`name=entity`, or the name as its own entity); rules by name. */
export function gazetteerOf(
  names: readonly string[],
  rules: Readonly<Record<string, LinkRule>> = {},
  cues: GazetteerSource['cues'] = {},
): Gazetteer {
  const list = Object.values(rules);
  const aliases = names.map((each): AliasGroup => {
    const [text = '', entity = text] = each.split('=');
    const rule = Object.keys(rules).indexOf(text);
    return { texts: [text], entity, ...(rule >= 0 && { rule }) };
  });
  const entities = Object.fromEntries(aliases.map(({ entity }) => [entity, { category: 'names' }]));
  return openGazetteer(compileGazetteer({ version: '1', entities, aliases, rules: list, cues }));
}
