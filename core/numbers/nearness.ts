import type { ReadQuantity } from '../quantities/quantity.ts';
import { isSaidIn, type Nearness } from './measure/measure-said.ts';
import type { Party } from './party/find-party.ts';
import type { PreparedTopic } from './prepare-topic.ts';
import type { Scene } from './scene.ts';
import type { Found } from './word-finder.ts';

/** Near enough to say that a value differs: more than to recognise a known one. */
export function isNear(said: Nearness, reach: Party['reach'], saysTime: boolean): boolean {
  // Nobody else is named, and the clause says measure and time.
  if (reach === 'sole') return said === 'clause' && saysTime;
  if (said === 'previous') return reach === 'clause';
  return said !== 'before' && (reach === 'clause' || reach === 'sentence' || reach === 'heading');
}

/** A number without a unit is of its own paragraph, and what another paragraph says is not enough by itself. */
export function isTooFar(
  prepared: PreparedTopic,
  { dimension }: ReadQuantity,
  { reach }: Party,
  said: Nearness,
  scene: Scene,
  words: Found,
): boolean {
  if (reach === 'far' && said === 'before') return true;
  if (dimension !== 'none' || prepared.party.dimensions.includes('count') || scene.isRow) return false;
  return reach === 'far' || (said !== 'heading' && !isSaidIn(prepared, words)(scene.line));
}
