import { plainPattern } from '../../text/plain-pattern.ts';

/** Somebody says so, or something printed does, in lower case. */
const VERBS =
  'says?|said|claim(?:s|ed)|writes?|wrote|insist(?:s|ed)(?: on)?|puts? (?:it|the|this|that)|prefers?|reckon(?:s|ed)|gives?|gave|prints?|shows?|lists?|counts?|counted|report(?:s|ed)|published|printed|maintains?|alleg(?:es|ed)|according to|has it|ha(?:s|ve|d)(?= (?:\\p{L}+ (?:at )?)?[$€£¥]?\\d)|makes? (?:it|that|this)|(?:no|wrong), (?:it|that)(?: is| was|.s)|actually|speaks? of|talks? of|' +
  'behauptet|behaupten|schreibt|schreiben|schrieb|gemeldet|meldet|genannt|geschrieben|berichtet|sagt|sagte|nennt|nannte|liest man|zu lesen|heißt es|verrät|erzählt|so d(?:er|ie|as)|beziffert|zählt|will wissen|spricht von|sprechen von|kommt auf|geht von|laut|zufolge|' +
  "affirm(?:e|ait)|assure|soutient|prétend|écrit|lit-on|indique|rapporte|d'après|parle de|évoque|prêt(?:e|ait)|attribu(?:e|ait)|retient|avance|annonce|publie|donn(?:e|ait)|selon|compte|" +
  'afirm[aó]|dice|dijo|escribió|señala|apunta|escribe|habla de|sostiene|sostenía|asegura|atribuye|atribuía|publica|publicó|cifra|eleva|según|cuenta|' +
  'diz|disse|escreve|escreveu|afirmou|informa|fala em|publicou|sustenta|garante|aponta|segundo|conta|' +
  'afferma|assicura|riporta|scrive|scriveva|dice|parla di|sostiene|secondo|indica|' +
  'zegt|schrijft|schreef|stelt|houdt het op|beweert|meldt|noemt|spreekt van|volgens|telt|' +
  'утвержда\\p{L}+|пишет|пишут|писал[аи]?|написал[аи]?|заявля\\p{L}+|указыва\\p{L}+|уверя\\p{L}+|говорит|сообща\\p{L}+|называ\\p{L}+|приводит|насчит\\p{L}+|по данным|по словам|' +
  'mengklaim|menulis|menyebut|menurut|cho biết|twierdzi|pisze|podaje|napisał[ao]?|podał[ao]?|według|yazıyor|yazdı|öne sürüyor|iddia ediyor|iddia etti';
const EAST =
  '[称稱](?!为|為)|写道|寫道|写成|寫成|归纳[成为]|歸納[成為]|概括[成为為]|总结[成为]|總結[成為]|[数數说說当當印标標]成(?![立本长長员員])|[写寫]的是|[这這][么麼樣样](?:写|寫|说|說)|读到|讀到|宣称|宣稱|声称|聲稱|[说說](?!明)|报道|報導|统计|統計|という(?:と|ブログ|記事)|と書|と報|と主張|と伝え|によると|によれば|と紹介|と載|とある|としている|数え|썼다|적었다|전했다|밝혔다|주장|보도|고 했|라 했|에 따르면|소개했|집계';
/** What somebody has written, as the one who gives a number. */
const DOCUMENT = plainPattern(
  String.raw`(?<!\p{L})(?:the|this|that|an|our|der|die|das|dem|ein|einem|l'|le|un|el|este|o|um|lo|het|een) ?(?:\p{L}+ )?(?:article|piece|essay|column|artikel|beitrag|kolumne|aufsatz|texte?|chronique|artículo|columna|texto|artigo|coluna|articolo|colonna|stuk)(?!\p{L})|стать[яеию]|колонк[аеи]|文章|专栏|專欄|記事|コラム|칼럼|기사(?![가-힣]*님)`,
);

/** Whether a clause speaks of an article. */
export function isOfDocument(clause: string): boolean {
  return DOCUMENT.test(clause);
}

const ASSERTED = plainPattern(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})|${EAST}`);

/** Where the words end that tell that somebody says so: “A map on the site shows”; -1 if nobody does. */
export function endOfAssertion(sentence: string): number {
  const match = ASSERTED.exec(sentence);
  return match ? match.index + match[0].length : -1;
}
