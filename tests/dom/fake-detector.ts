import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Mention } from '../../core/mention.ts';

const NAMES: Readonly<Record<string, string>> = {
  DeepSeek: 'deepseek',
  Huawei: 'huawei',
  华为: 'huawei',
  'AI Plus': 'ai-plus',
  Qwen: 'qwen',
  // The model only on a page that mentions DeepSeek.
  R1: 'deepseek-r1',
};
const NAME = /(?<![A-Za-z0-9])(?:DeepSeek|Huawei|AI\s+Plus|Qwen|R1)(?![A-Za-z0-9])|华为/g;
const ANYWHERE = /DeepSeek|Huawei|AI\s+Plus|Qwen|R1|华为/g;

const CATEGORIES: Readonly<Record<string, string>> = {
  deepseek: 'companies',
  huawei: 'companies',
  'ai-plus': 'policy',
  qwen: 'models',
  'deepseek-r1': 'models',
};

/** A detector of a few names, simple enough to be obviously correct. */
export function createFakeDetector(only: readonly string[] = Object.values(NAMES)): PageDetector {
  let knowsDeepSeek = false;
  return {
    findName(text, from) {
      ANYWHERE.lastIndex = from;
      return ANYWHERE.exec(text)?.index ?? -1;
    },
    // biome-ignore lint/correctness/useYield: nothing of it is worth a step of its own.
    *detect(text) {
      const mentions: Mention[] = [];
      let isOpen = false;
      for (const match of text.matchAll(NAME)) {
        const surface = match[0];
        const entity = NAMES[surface.replace(/\s+/g, ' ')] ?? '';
        if (entity === 'deepseek-r1') isOpen = true;
        if (entity === 'deepseek-r1' && !knowsDeepSeek) continue;
        if (!only.includes(entity)) continue;
        mentions.push({
          start: match.index,
          end: match.index + surface.length,
          entity,
          surface,
          score: 1,
          why: [],
        });
      }
      return { mentions, isOpen };
    },
    learn(_text, mentions) {
      if (knowsDeepSeek || !mentions.some((mention) => mention.entity === 'deepseek')) return false;
      knowsDeepSeek = true;
      return true;
    },
    categoryOf: (entity) => CATEGORIES[entity] ?? 'companies',
  };
}
