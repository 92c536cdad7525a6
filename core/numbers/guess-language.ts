/** Frequent short words that tell the languages of the Latin script apart. */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|is|was|its|for|with|at|by|has)\b/giu,
  de: /(?<!\p{L})(?:der|die|das|und|ist|von|mit|für|auf|soll|habe|hat|nicht|ein|eine|bei|laut|im|um|sich|millionen|milliarden|prozent)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|des|et|est|du|une|dans|pour|que|au|aux|selon|sur|ne|qui|dont|millions|milliards|fois)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|la|los|las|y|es|del|una|con|por|que|según|en|su|ha|más|millones|dólares|casi|veces)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:o|os|as|e|é|do|da|dos|no|na|uma|com|por|que|em|foi|segundo|milhões|bilhões|mais|vezes)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:il|lo|gli|e|è|del|della|di|una|con|per|che|nel|si|ha|milioni|miliardi|più|volte)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:de|het|een|en|van|is|met|voor|op|dat|niet)(?!\p{L})/giu,
};
const SAMPLE_CHARS = 2000;
/** More letters of other scripts than this, and the script decides. */
const OTHER_SCRIPT = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Cyrillic}]/u;

/** The language of a text in Latin script by its short words; undefined if the script decides, or nothing does. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_CHARS);
  if (OTHER_SCRIPT.test(sample)) return undefined;
  const counts = Object.entries(WORDS).map(([tag, words]) => ({
    tag,
    count: sample.match(words)?.length ?? 0,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && second && first.count > second.count ? first.tag : undefined;
}
