import type { Language } from './languages.ts';
import type { Random } from './random.ts';

/** Generates sentences of at least `length` UTF-16 units in one language, with the names that `nextName` returns. */
export function generateText(
  random: Random,
  language: Language,
  length: number,
  nextName: NameSource,
): string {
  let text = '';
  let untilStop = random.between(6, 24);
  let untilComma = random.between(4, 14);
  let isStart = true;
  let word = '';
  while (text.length < length) {
    const name = nextName(word.length + 1);
    word = name ?? generateWord(random, language);
    text += isStart && !name ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    isStart = --untilStop <= 0;
    if (isStart) {
      text += language.stop;
      untilStop = language.syllables.length > 0 ? random.between(6, 24) : random.between(12, 50);
    } else if (--untilComma <= 0) {
      text += language.comma;
      untilComma = random.between(4, 14);
    } else text += language.space;
  }
  return text.trimEnd();
}

/** Gets the number of units written since the last call; returns a name, or undefined for a common word. */
export type NameSource = (written: number) => string | undefined;

function generateWord(random: Random, language: Language): string {
  const { words, syllables } = language;
  if (syllables.length === 0 || random.next() < 0.55) return random.pickFrequent(words);
  if (random.next() < 0.04) return String(random.between(1, 2030));
  let word = '';
  for (let i = random.between(1, 4); i > 0; i--) word += random.pick(syllables);
  return random.next() < 0.12 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
