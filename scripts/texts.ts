import { LOCALES } from '../core/locale.ts';
import { CATALOGUES } from '../locales/catalogues.ts';

/** Lists the interface texts that each language lacks, with the English text that readers see meanwhile. */
for (const locale of LOCALES) {
  const texts = CATALOGUES[locale];
  // A language without a form for one has none for it either.
  const isOwn = (key: string) =>
    key in texts || (/_one$/.test(key) && key.replace('_one', '_other') in texts);
  const missing = Object.entries(CATALOGUES.en).filter(([key]) => !isOwn(key));
  console.log(`locales/${locale}.json lacks ${missing.length} texts${missing.length > 0 ? ':' : ''}`);
  for (const [key, english] of missing) console.log(`  ${JSON.stringify(key)}: ${JSON.stringify(english)},`);
}
