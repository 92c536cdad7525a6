/** The words for numbers of one language. `/` separates spellings of one number. */
export interface NumberWords {
  /** 0 to 19, and after `|` 20, 30 … 100. */
  readonly cardinals: string;
  /** Further ones as `word=number`; hundreds and thousands that are written within a word. */
  readonly more?: string;
  /** Articles and forms of one, which count only before a scale or a fraction. */
  readonly one: string;
  /** Words that are more often something else, and count only before a unit or scale. */
  readonly weak?: string;
  /** Pattern of what joins two parts of a number. */
  readonly joiner: string;
  /** Ordinals or their stems from 2 on, and the pattern of their endings. */
  readonly ordinals: string;
  readonly ordinalEnd?: string;
  /** Pattern of the words that say a run is unbroken. */
  readonly run: string;
  /** Fractions with their percent; `!` before those that need no numerator, `~` before those that need “of” after them. */
  readonly fractions: string;
  /** Pattern between numerator and denominator: one *in* five. */
  readonly outOf: string;
}

export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    cardinals:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen|twenty thirty forty fifty sixty seventy eighty ninety hundred',
    more: 'dozen=12',
    one: 'a an one',
    joiner: ' and |[- ]',
    ordinals: 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    run: 'straight|consecutive|successive|in a row|running',
    fractions: '!~half=50 third=33.333 ~quarter=25 fifth=20 sixth=16.667 tenth=10',
    outOf: 'in|out of',
  },
  de: {
    cardinals:
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn|zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
    more: 'ein=1 tausend=1000 dutzend=12',
    one: 'ein eine einer einem einen eines',
    joiner: 'und',
    ordinals: 'zweit dritt viert fünft sechst siebt/siebent acht neunt zehnt elft zwölft',
    ordinalEnd: 'e[nrsm]?',
    run: 'in Folge|in Serie|hintereinander|nacheinander',
    fractions: '!hälfte=50 drittel=33.333 viertel=25 fünftel=20 sechstel=16.667 zehntel=10',
    outOf: 'von',
  },
  fr: {
    cardinals:
      'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf|vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante cent/cents',
    one: 'un une',
    weak: 'neuf',
    joiner: '-et-| et |[- ]',
    ordinals:
      'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
    run: "consécutifs?|consécutives?|d'affilée|de suite",
    fractions: '!moitié=50 tiers=33.333 ~quart=25 cinquième=20 dixième=10',
    outOf: 'sur',
  },
  es: {
    cardinals:
      'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve|veinte/veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento',
    more: 'cientos=100 cientas=100 quinientos=500 quinientas=500 sete=7 nove=9 dós=2 trés=3 séis=6',
    one: 'un una uno',
    joiner: ' y | ',
    ordinals: 'segund tercer cuart quint sext séptim octav noven décim undécim duodécim',
    ordinalEnd: '[oa]?',
    run: 'consecutiv[oa]s?|seguid[oa]s?',
    fractions: '!~mitad=50 tercio=33.333 tercios=33.333 cuarto=25 quinto=20 décimo=10',
    outOf: 'de cada',
  },
  pt: {
    cardinals:
      'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove|vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento',
    more: 'duzentos=200 duzentas=200 trezentos=300 trezentas=300 quinhentos=500 quinhentas=500 centos=100 centas=100',
    one: 'um uma',
    joiner: ' e | ',
    ordinals: 'segund terceir quart quint sext sétim oitav non décim undécim duodécim',
    ordinalEnd: '[oa]',
    run: 'consecutiv[oa]s?|seguid[oa]s?',
    fractions: '!~metade=50 terço=33.333 terços=33.333 quarto=25 quinto=20 décimo=10',
    outOf: 'em cada|em',
  },
  it: {
    cardinals:
      'zero un/uno/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove|venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant cento/cent',
    more: 'mila=1000',
    one: 'un uno una',
    weak: 'sei',
    joiner: '',
    ordinals: 'second terz quart quint sest settim ottav non decim undicesim dodicesim',
    ordinalEnd: '[oa]',
    run: 'consecutiv[oaie]|di fila|di seguito',
    fractions: '!~metà=50 terzo=33.333 terzi=33.333 quarto=25 quinto=20 decimo=10',
    outOf: 'su',
  },
  nl: {
    cardinals:
      'nul één/een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien|twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd',
    more: 'duizend=1000',
    one: 'een één',
    joiner: 'en|ën',
    ordinals: 'tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde',
    run: 'op rij|achtereen',
    fractions: '!helft=50 derde=33.333 kwart=25 vijfde=20 tiende=10',
    outOf: 'op de|op|van de',
  },
  ru: {
    cardinals:
      'ноль/нуль один/одна/одного/одну два/две/двух три/трёх/трех четыре/четырёх/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати|двадцать/двадцати тридцать/тридцати сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто',
    more: 'двести=200 триста=300 четыреста=400 сот=100',
    one: 'один одна одну одного',
    joiner: ' ',
    ordinals: 'втор трет четв[её]рт пят шест седьм восьм девят десят одиннадцат двенадцат',
    ordinalEnd: '(?:[ыои]й|[ьи]?его|ого|ом|[ау]ю|ая|ье|ий)',
    run: 'подряд',
    fractions: '!половина=50 !половину=50 !половины=50 !треть=33.333 трети=33.333 !четверть=25 четверти=25',
    outOf: 'из',
  },
};
