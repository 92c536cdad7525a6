import type { Locale } from '../core/locale.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import type { Texts } from './translate.ts';
import zhCN from './zh-CN.json' with { type: 'json' };

/** Every interface text by language and key. Only the build and tests read all; nothing that ships imports this file. */
export const CATALOGUES: Readonly<Record<Locale, Texts>> = { en, 'zh-CN': zhCN, ja, ko, de, fr, es };
