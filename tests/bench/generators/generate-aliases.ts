import type { GazetteerSource } from '../../../core/gazetteer/gazetteer-source.ts';
import { createRandom, type Random } from './random.ts';

const SEED = 4711;
/** Names per entity. */
const ALIASES_PER_ENTITY = 4;
const CATEGORIES = ['companies', 'models', 'chips', 'software', 'policy'];

const ONSETS = 'b br c ch cl d dr f g gr h j k kr l m n p pr qu r s sh st t tr v w x y z'.split(' ');
const VOWELS = 'a e i o u ai au ea ia io ou'.split(' ');
const CODAS = ['', '', '', ...'l n r s t x m nd rn st ck'.split(' ')];
const ENDINGS = 'Labs AI Systems Group Technologies Holdings Motors Energy Robotics Bank Institute'.split(
  ' ',
);
const BEGINNINGS =
  'New National United First General China Beijing International American State People Open Deep Data The'.split(
    ' ',
  );
const GIVEN =
  'Anna David Maria James Wei Elena Thomas Yuki Omar Laura Peter Min Sofia Ivan Carlos Julia Hans Mei'.split(
    ' ',
  );
const HAN = [
  ...'华科智云天海光星辰东方中联国创新远景盛达博雅鼎信通宏图瑞安泰和润恒昌金玉龙凤山河江湖松柏青紫微',
];
const HAN_ENDINGS = '科技 集团 智能 电子 基金 研究院 计算 能源'.split(' ');

/**
 * Generates distinct, plausible names of companies, models and people; a tenth are Chinese. A shorter list is a prefix
 * of a longer one.
 */
export function generateNames(count: number): string[] {
  const random = createRandom(SEED);
  const names = new Set<string>();
  while (names.size < count) names.add(generateName(random));
  return [...names];
}

/** A gazetteer source of `count` names without link rules, four per entity. */
export function generateGazetteer(count: number): GazetteerSource {
  return gazetteerOfNames(generateNames(count));
}

export function gazetteerOfNames(names: readonly string[]): GazetteerSource {
  const entities: Record<string, { category: string }> = {};
  const aliases: { entity: string; texts: string[] }[] = [];
  for (let i = 0; i < names.length; i += ALIASES_PER_ENTITY) {
    const entity = `entity-${i / ALIASES_PER_ENTITY}`;
    const texts = names.slice(i, i + ALIASES_PER_ENTITY);
    const category = CATEGORIES[(i / ALIASES_PER_ENTITY) % CATEGORIES.length] ?? '';
    entities[entity] = { category };
    aliases.push({ entity, texts });
  }
  return { version: `generated-${names.length}`, entities, aliases };
}

function generateName(random: Random): string {
  const kind = random.next();
  if (kind < 0.1) return generateHanName(random);
  if (kind < 0.3) return `${random.pick(GIVEN)} ${generateWord(random, 2)}`;
  if (kind < 0.5) return `${random.pick(BEGINNINGS)} ${generateWord(random, 2)} ${random.pick(ENDINGS)}`;
  if (kind < 0.75) return `${generateWord(random, random.between(2, 3))} ${random.pick(ENDINGS)}`;
  if (kind < 0.9) return `${generateWord(random, 2)}-${random.between(1, 99)}${random.pick(['', 'B', 'X'])}`;
  return generateWord(random, 3);
}

function generateHanName(random: Random): string {
  const body = Array.from({ length: random.between(2, 3) }, () => random.pick(HAN)).join('');
  return body + random.pick(HAN_ENDINGS);
}

function generateWord(random: Random, syllables: number): string {
  let word = '';
  for (let i = 0; i < syllables; i++) word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
