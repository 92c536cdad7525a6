import { type Locale, type LocalizedText, localize } from '../../core/locale.ts';
import type { Relation } from './dataset-schema.ts';

const NAMES: Readonly<Record<Relation, LocalizedText>> = {
  maker: { en: 'maker', 'zh-CN': '开发者' },
  product: { en: 'product', 'zh-CN': '产品' },
  parent: { en: 'parent group', 'zh-CN': '母公司' },
  unit: { en: 'division', 'zh-CN': '旗下业务' },
  family: { en: 'model family', 'zh-CN': '所属系列' },
  member: { en: 'member of the family', 'zh-CN': '系列成员' },
  'base-model': { en: 'base model', 'zh-CN': '基座模型' },
  derived: { en: 'built on it', 'zh-CN': '衍生模型' },
  rival: { en: 'compared with', 'zh-CN': '对比对象' },
  'governed-by': { en: 'subject to', 'zh-CN': '受其规范' },
  governs: { en: 'affects', 'zh-CN': '影响对象' },
  'runs-on': { en: 'runs on', 'zh-CN': '运行于' },
  runs: { en: 'runs on it', 'zh-CN': '可在其上运行' },
  host: { en: 'published on', 'zh-CN': '发布平台' },
  hosts: { en: 'published there', 'zh-CN': '发布于此' },
  related: { en: 'related', 'zh-CN': '相关' },
};

/** What a related entity is to this one, in words. */
export function relationName(relation: Relation, locale: Locale): string {
  return localize(NAMES[relation], locale);
}
