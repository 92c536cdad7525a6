import { plainPattern } from '../../text/plain-pattern.ts';

/** Frequent short words that tell the languages of the Latin script apart. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and is was its for with at by has in to that are were it from as on an',
  de: 'der die das und ist von mit für auf soll habe hat nicht ein eine bei laut im um sich millionen milliarden prozent dem den zum als gab nach haben werden zu des bis hatte über seit wurde',
  fr: "le la les des et est du une dans pour que au aux selon sur ne qui dont millions milliards fois un en a l'article d'un plus jusqu'en avec par sont était",
  es: 'el la los las y es del una con por que según en su ha más millones dólares casi veces un al de menos era fue finales',
  pt: 'o os as e é do da dos no na uma com por que em foi segundo milhões bilhões mais vezes um sua ao de',
  it: 'il lo gli e è del della di una con per che nel si ha milioni miliardi più volte un la in al alla nel nella progetto conta oltre dal sono',
  nl: 'de het een en van is met voor op dat niet bij zijn aan ruim waarvan naar miljoen miljard procent',
  pl: 'w z się że jest nie dla oraz roku mld mln tys proc przez według od do na i ponad dolarów',
  sv: 'och att det som en ett av för med till från är inte över medan miljoner miljarder procent',
  tr: 've bir bu için ile olarak daha göre yılında milyon milyar yüzde oldu',
  id: 'dan yang dari pada untuk dengan adalah menurut juta miliar triliun persen dalam',
  vi: 'của và trong là cho với các một năm tỷ triệu được',
};
const TAGS_OF: ReadonlyMap<string, readonly string[]> = tagsOfWords();
const SAMPLE_CHARS = 2000;
/** More letters of other scripts than this, and the script decides. */
const OTHER_SCRIPT =
  /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Devanagari}]/u;
const WORD = plainPattern(String.raw`[\p{L}']+`, 'g');

/** The language of a text in Latin script by its short words; undefined if the script decides, or nothing does. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_CHARS);
  if (OTHER_SCRIPT.test(sample)) return undefined;
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().replaceAll('’', "'").match(WORD) ?? []) {
    const tags = TAGS_OF.get(word) ?? [];
    // A word of few languages says more.
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1 / tags.length);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function tagsOfWords(): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) tags.set(word, [...(tags.get(word) ?? []), tag]);
  }
  return tags;
}
