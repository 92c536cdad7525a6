import type { Mention, Span } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import type { Scene } from './scene.ts';
import { ELSEWHERE, OTHERS } from './topics/places.ts';
import type { Topic } from './topics/topic.ts';

/** Who or where a number is said of, and how far from it that is named. */
export interface Party {
  readonly id: string;
  readonly reach: 'clause' | 'sentence' | 'sole' | 'heading' | 'before' | 'far' | 'assumed';
}

interface Named extends Span {
  /** '' for somebody or some place that the topic is not about. */
  readonly id: string;
}

/** Stock indices stand for comparison, and nobody goes on about them. */
const INDEX = /^(?:s&p|nasdaq)/u;
const IN_ORDER =
  /respectively|それぞれ|分别|分別|各为|jeweils|respectivement|respectivamente|rispettivamente|соответственно|각각/u;

/** Finds the party of each number for one topic: named nearest before it, or after it in the same clause. */
export function createPartyFinder(
  topic: Topic,
  lower: string,
  mentions: readonly Mention[],
  quantities: readonly ReadQuantity[],
): (quantity: ReadQuantity, scene: Scene) => Party | null {
  const named = namedIn(topic, lower, mentions);
  const isSole = named[0] !== undefined && named[0].id !== '' && named.every(({ id }) => id === named[0]?.id);
  return (quantity, scene) => {
    const within = (span: Span) => named.filter(({ start, end }) => start >= span.start && end <= span.end);
    const inOrder =
      IN_ORDER.test(scene.read(scene.sentence)) &&
      orderedParty(topic, within(scene.sentence), quantities, quantity, scene);
    if (inOrder) return { id: inOrder, reach: 'clause' };
    const following = followingParty(within(scene.sentence), quantities, quantity, scene);
    if (following) return { id: following, reach: 'clause' };
    const clause = nearest(within(scene.clause), quantity);
    if (clause) return clause.id === '' ? null : { id: clause.id, reach: 'clause' };
    const all = within(scene.sentence);
    const before = all.findLast(({ end }) => end <= quantity.start);
    const after = all.find(({ start, id }) => start >= quantity.end && id !== '');
    const sentence = before ?? after;
    if (sentence) return sentence.id === '' ? null : { id: sentence.id, reach: 'sentence' };
    if (scene.isRow) return partyOfHeading(named, scene) ?? assumed(topic);
    const earlier = named.findLast(
      ({ start, end }) => end <= scene.sentence.start && !INDEX.test(lower.slice(start, end)),
    );
    if (earlier && isSole && earlier.start >= Math.max(scene.previous.start, scene.line.start))
      return { id: earlier.id, reach: 'sole' };
    if (earlier) return earlier.id === '' ? null : { id: earlier.id, reach: reachOf(earlier, scene) };
    return assumed(topic);
  };
}

function reachOf({ start, end }: Span, { line, titleEnd }: Scene): Party['reach'] {
  if (start >= line.start) return 'before';
  return end <= titleEnd ? 'heading' : 'far';
}

function assumed({ assumed: id }: Topic): Party | null {
  return id === undefined ? null : { id, reach: 'assumed' };
}

function partyOfHeading(named: readonly Named[], scene: Scene): Party | null {
  const found = named.find(({ end, id }) => end <= scene.titleEnd && id !== '');
  return found ? { id: found.id, reach: 'heading' } : null;
}

function nearest(named: readonly Named[], { start, end }: Span): Named | undefined {
  return named.findLast((each) => each.end <= start) ?? named.find((each) => each.start >= end);
}

/** “5.6 for R1 beside 100 for GPT-4”: in a sentence that begins with a number, each has the party after it. */
function followingParty(
  named: readonly Named[],
  quantities: readonly ReadQuantity[],
  quantity: ReadQuantity,
  { sentence }: Scene,
): string | null {
  const alike = quantities.filter(
    ({ start, dimension }) =>
      dimension === quantity.dimension && start >= sentence.start && start < sentence.end,
  );
  const [first] = named;
  if (!first || alike.length < 2 || !alike[0] || alike[0].start > first.start) return null;
  const next = alike[alike.indexOf(quantity) + 1];
  const party = named.find(({ start }) => start >= quantity.end && start < (next?.start ?? sentence.end));
  return party && party.id !== '' ? party.id : null;
}

function orderedParty(
  topic: Topic,
  named: readonly Named[],
  quantities: readonly ReadQuantity[],
  quantity: ReadQuantity,
  { sentence }: Scene,
): string | null {
  const values = quantities.filter(
    ({ start, dimension }) =>
      start >= sentence.start &&
      start < sentence.end &&
      (topic.dimensions.includes(dimension) || dimension === 'none'),
  );
  const ids = [...new Set(named.map(({ id }) => id))];
  return ids.length > 1 && ids.length === values.length ? (ids[values.indexOf(quantity)] ?? null) : null;
}

function namedIn(topic: Topic, lower: string, mentions: readonly Mention[]): Named[] {
  const found: Named[] = [];
  const add = (named: Named) => {
    if (!found.some((each) => each.start < named.end && named.start < each.end)) found.push(named);
  };
  for (const [id, pattern] of Object.entries(topic.parties)) {
    for (const match of lower.matchAll(pattern))
      add({ id, start: match.index, end: match.index + match[0].length });
  }
  for (const { entity, start, end } of mentions) {
    if (entity in topic.parties) add({ id: entity, start, end });
    else if (COMPANIES.has(entity) && topic.neutral?.includes(entity) !== true) add({ id: '', start, end });
  }
  const isOfPlace = Object.keys(topic.parties).some((id) => PLACES.has(id));
  for (const pattern of isOfPlace ? [ELSEWHERE] : [OTHERS]) {
    for (const match of lower.matchAll(pattern)) {
      if (isNeutral(topic, match[0])) continue;
      add({ id: '', start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isNeutral({ neutral = [] }: Topic, name: string): boolean {
  return neutral.some((each) => each === name || each.split('-').includes(name));
}

const PLACES: ReadonlySet<string> = new Set(['china', 'world', 'ai', 'fund']);
const COMPANIES: ReadonlySet<string> = new Set(
  'alibaba-cloud alibaba biren bytedance cambricon deepseek huawei minimax moonshot-ai nvidia openai palantir tencent tsmc zhipu deepseek-r1 deepseek-v3 doubao ernie gpt-4 hunyuan-large kimi qwen qwen2.5-max github hugging-face modelscope'.split(
    ' ',
  ),
);
