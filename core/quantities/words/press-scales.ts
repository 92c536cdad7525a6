/** What the press writes beside the words of `scale-words.ts`, in the same form: a power of ten, then its words. */
export const PRESS_SCALES: Readonly<Record<string, string>> = {
  en: '3 thousands 6 mn mln mil mio millions 9 bn bln bil billions 12 tn trn tln trillions 5 lakh lakhs 7 crore crores',
  de: '3 tsd 6 mill 9 mrden md 12 bill 15 billiarde billiarden',
  fr: '3 milliers 6 mln mio 9 mds mrd 12 bln',
  es: '6 mill mln mm 9 millardo millardos 12 bn',
  pt: '6 mln 12 bilião biliões',
  it: '3 mille migliaia 6 ml 9 mrd 12 bilione bilioni',
  ru: '3 тысячами тысячам тысячах 6 миллионами миллионам миллионах 9 миллиардами миллиардам миллиардах 12 триллионами триллионах',
  hi: '6 मिलियन 9 बिलियन 12 ट्रिलियन',
  ar: '9 بليون 12 تريليون',
  nl: '3 dzd 6 mio 9 mrd miljarden 12 biljoenen',
};

/** Scales that stand alone for one of them. */
export const BARE_SCALES: Readonly<Record<string, string>> = {
  fr: 'mille',
  es: 'mil',
  pt: 'mil',
  it: 'mille',
  ru: 'тысяча миллион миллиард триллион',
};
