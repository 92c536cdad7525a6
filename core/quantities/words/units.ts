import type { Unit } from '../quantity.ts';

/** Currencies, ratios and counted nouns of the press, in all languages: what a word means hardly depends on which. */
export const UNITS: readonly Unit[] = [
  {
    key: 'USD',
    dimension: 'money',
    forms:
      '$|us$|usd|u.s.$|us-$|dollar|dollars|us dollar|us dollars|dolar as|u.s. dollars|us-dollar|dólares|dólar|dollari|dollaro|доллар|доллара|долларов|долл|долл. сша|dolar|dolara|dolarów|dolary|dolarlık|doları|doların|đô la|đô la mỹ|usd|डॉलर|अमेरिकी डॉलर|دولار|دولار أمريكي|دولارا|美元|美金|ドル|米ドル|달러|미국 달러|美刀',
  },
  {
    key: 'CNY',
    dimension: 'money',
    forms:
      'rmb|cny|cn¥|rmb¥|yuan|yuans|yuanes|yuán|renminbi|युआन|يوان|юань|юаня|юаней|juan|juanów|juana|juany|nhân dân tệ|人民币|人民幣|元|人民元|위안|위안화|块钱',
  },
  { key: 'EUR', dimension: 'money', forms: '€|eur|euro|euros|евро|欧元|歐元|ユーロ|유로' },
  {
    key: 'GBP',
    dimension: 'money',
    forms: '£|uk£|gbp|pounds|pfund|livres sterling|libras|sterline|pond|фунтов|英镑|英鎊|ポンド|파운드',
  },
  { key: 'JPY', dimension: 'money', forms: '¥|jp¥|jpy|yen|yens|yenes|иен|円|日元|日圓|엔' },
  { key: 'KRW', dimension: 'money', forms: '₩|krw|won|韩元|韓元|ウォン|원' },
  { key: 'INR', dimension: 'money', forms: '₹|inr|rs|rs.|rupees|rupien|卢比' },
  { key: 'RUB', dimension: 'money', forms: '₽|rub|рублей|рубля|руб|roubles|rubles|rubel|卢布' },
  { key: 'CHF', dimension: 'money', forms: 'chf|franken|francs suisses' },
  { key: 'BRL', dimension: 'money', forms: 'r$|brl|reais|real brasileiro' },
  {
    key: 'AUD',
    dimension: 'money',
    forms:
      'a$|au$|aud|australian dollars|australische dollar|dollars australiens|dólares australianos|dollari australiani|австралийских долларов|澳元|豪ドル|호주 달러',
  },
  {
    key: 'CAD',
    dimension: 'money',
    forms:
      'c$|ca$|cad|canadian dollars|kanadische dollar|dollars canadiens|dólares canadienses|dólares canadenses|dollari canadesi|канадских долларов|加元|カナダドル|캐나다 달러',
  },
  {
    key: 'HKD',
    dimension: 'money',
    forms:
      'hk$|hkd|hong kong dollars|hong kong dollar|hongkong-dollar|hongkong-dollars|hong kong-dollar|hongkong dollar|dollars de hong kong|dollars hongkongais|dólares de hong kong|dólares hongkoneses|dollari di hong kong|hongkongse dollar|гонконгских долларов|гонконгских доллара|гонконгского доллара|гонк. долл|dolar hong kong|dolarów hongkońskich|港元|港币|港幣|香港ドル|홍콩달러|홍콩 달러',
  },
  {
    key: 'TWD',
    dimension: 'money',
    forms:
      'nt$|twd|taiwan dollars|new taiwan dollars|新台币|新台幣|taiwan-dollar|dollars taïwanais|dólares taiwaneses|dollari taiwanesi|тайваньских долларов|台币|台幣|台湾ドル|대만달러|대만 달러',
  },
  {
    key: 'SGD',
    dimension: 'money',
    forms:
      's$|sgd|singapore dollars|singapur-dollar|dollars de singapour|dólares de singapur|dólares de singapura|сингапурских долларов|新元|シンガポールドル|싱가포르 달러',
  },
  {
    key: 'other-money',
    dimension: 'money',
    forms:
      'sek|nok|dkk|pln|czk|try|₺|idr|rp|vnd|₫|₪|ils|aed|sar|thb|฿|mxn|ars|mx$|zar|zł|kč|kr|₴|uah|lei|ron|crowns|kronor|zloty|zlotys|lira',
  },
  {
    key: 'percent',
    dimension: 'share',
    forms:
      '%|٪|percent|per cent|pct|pct.|p.c.|prozent|pour cent|por ciento|por cento|per cento|percento|procent|persen|proc.|phần trăm|процент|процента|процентов|процентами|процентах|процентам|प्रतिशत|फीसदी|फ़ीसदी|بالمئة|بالمائة|في المئة|في المائة|パーセント|퍼센트|프로',
  },
  {
    key: 'points',
    dimension: 'points',
    forms:
      'points|point|percentage points|percentage point|percent points|pp|p.p.|ppt|pts|pt|%p|prozentpunkt|prozentpunkte|prozentpunkten|punkte|punkten|points de pourcentage|point de pourcentage|puntos|puntos porcentuales|pontos percentuais|pontos|p.p|punti percentuali|punti|procentpunt|procentpunten|procentpunkter|процентных пункта|пунктов|пункта|процентных пунктов|процентного пункта|п.п|百分点|百分點|个百分点|個百分點|ポイント|포인트|퍼센트포인트|%포인트|%-punkte',
  },
  {
    key: 'points',
    dimension: 'points',
    factor: 0.01,
    forms: 'basis points|bps|bp|basispunkte|points de base|puntos básicos|基点|基點',
  },
  {
    key: 'times',
    dimension: 'factor',
    forms:
      'x|×|times|fold|-fold|fach|fache|faches|fachen|mal|maal|keer|fois|veces|vezes|volte|раза|раз|выручки|выручек|годовых выручек|годовой выручки|-кратный|-кратная|-кратной|-кратную|-кратного|-кратно|razy|-krotność|-krotności|-krotnie|kali|kali lipat|katı|katına|lần|गुना|مرة|倍|배',
  },
  { key: 'GW', dimension: 'power', factor: 1e-6, forms: '㎾|瓩' },
  { key: 'GW', dimension: 'power', factor: 1e-3, forms: '㎿' },
  { key: 'TWh', dimension: 'energy', factor: 1e-9, forms: '度|度电|度電|㎾h|瓩時|瓩小時' },
  { key: 'TWh', dimension: 'energy', factor: 1e-6, forms: '㎿h' },
  {
    key: 'parameters',
    dimension: 'count',
    forms:
      'parameters|parameter|parametern|paramètres|paramètre|parámetros|parâmetros|parametri|параметров|параметрами|параметра|parametrów|tham số|parametrar|parametre|معلمة|معلمات|पैरामीटर|参数|參數|パラメータ|パラメーター|파라미터|매개변수',
  },
  { key: 'tokens', dimension: 'count', forms: 'tokens|token|jetons|токенов|词元|詞元|トークン|토큰' },
  {
    key: 'quarters',
    dimension: 'time',
    forms:
      'quarters|quarter|quartale|quartalen|quartal|trimestres|trimestre|trimestri|kwartalen|kwartaal|кварталов|квартала|квартал|kuartal|çeyrek|çeyrektir|kwartałów|kwartał|kwartały|个季度|個季度|个季|個季|四半期|분기',
  },
  {
    key: 'companies',
    dimension: 'count',
    forms:
      'companies|company|firms|unternehmen|firmen|sociétés|entreprises|empresas|compañías|società|aziende|imprese|bedrijven|компаний|компании|компаниям|perusahaan|şirket|spółek|社|개사',
  },
  {
    key: 'models',
    dimension: 'count',
    forms: 'models|modelle|modellen|modèles|modelos|modelli|моделей|модели|modeli',
  },
  {
    key: 'areas',
    dimension: 'count',
    forms:
      'areas|fields|sectors|domains|bereiche|bereichen|felder|feldern|domaines|secteurs|áreas|ámbitos|sectores|setores|aree|settori|ambiti|gebieden|terreinen|sectoren|направлений|областей|сфер|大领域|大領域|分野|분야',
  },
  {
    key: 'chips',
    dimension: 'count',
    forms: 'chips|chip|puces|чипов|чипа|ускорителей|ускорителя|chipów|układów',
  },
  {
    key: 'countries',
    dimension: 'count',
    forms:
      'countries|länder|ländern|pays|países|paesi|landen|стран|страны|krajów|negara|ülke|ülkenin|quốc gia|nước',
  },
  {
    key: 'hubs',
    dimension: 'count',
    forms: 'hubs|knoten|nœuds|pôles|nodos|polos|nodi|hub|knooppunten|узлов|узла|węzłów',
  },
  {
    key: 'clusters',
    dimension: 'count',
    forms: 'clusters|cluster|grappes|clústeres|кластеров|кластера|klastrów|klaster|küme',
  },
  {
    key: 'institutions',
    dimension: 'count',
    forms:
      'institutions|institutionen|instituciones|instituições|istituzioni|instellingen|организаций|организации|instytucji|institusi|lembaga|tổ chức|kurum|kuruluş',
  },
  {
    key: 'people',
    dimension: 'count',
    forms: 'people|menschen|personen|personnes|personas|pessoas|persone|mensen|человек|людей|人|명',
  },
  {
    key: 'developers',
    dimension: 'count',
    forms:
      'developers|entwickler|développeurs|desarrolladores|desenvolvedores|sviluppatori|ontwikkelaars|разработчиков|pengembang|geliştirici|deweloperów|programistów|nhà phát triển',
  },
  {
    key: 'hours',
    dimension: 'time',
    forms: 'hours|stunden|heures|horas|ore|uur|часов|часа|小时|小時|時間|시간',
  },
  { key: 'days', dimension: 'time', forms: 'days|tage|tagen|jours|días|dias|giorni|dagen|дней|дня|天|日間' },
  {
    key: 'months',
    dimension: 'time',
    forms: 'months|monate|monaten|mois|meses|mesi|maanden|месяцев|месяца|个月|個月|か月|カ月|ヶ月|개월',
  },
  {
    key: 'years',
    dimension: 'time',
    forms: 'years|jahre|jahren|ans|années|años|anos|anni|jaar|лет|года|年間',
  },
];

/** Prefixes of watts and the like: a power of ten, then its forms. Every prefix goes with every base below. */
export const PREFIXES =
  '3 k kilo кило к キロ 킬로 千 6 m mega méga мега м メガ 메가 ميغا 兆 9 g giga гига г ギガ 기가 غيغا جيجا 吉 12 t tera téra тера т テラ 테라 تيرا 太 15 p peta péta пета п ペタ 페타 18 e exa eksa эксa экса э إكسا एक्सा エクサ 엑사 艾 21 z zetta зетта ゼタ 제타';

/** What prefixes go with. `key` is the unit that values are given in. */
export const PREFIXED_UNITS: readonly Unit[] = [
  {
    key: 'GW',
    dimension: 'power',
    factor: 1e-9,
    forms:
      'w|watt|watts|vatios|vatio|vátios|wattů|watów|waty|vat|vatlık|ватт|ватта|ваттов|вт|ワット|와트|واط|वाट|瓦|瓦特',
  },
  {
    key: 'TWh',
    dimension: 'energy',
    factor: 1e-12,
    forms:
      'wh|watt-hours|watt-hour|watt hours|watt hour|watthours|wattstunden|wattstunde|wattheures|wattheure|vatios hora|vatios-hora|vatios por hora|watts-hora|watts-horas|watt-hora|wattora|wattuur|watt-uur|watt jam|watt-jam|vatsaat|vat saat|watogodzin|watogodziny|ватт-часов|ватт-часа|вт·ч|втч|вт⋅ч|ワット時|와트시|واط ساعة|واط/ساعة|瓦时|瓦時|瓦小时',
  },
  {
    key: 'EFLOPS',
    dimension: 'computing',
    factor: 1e-18,
    forms: 'flops|flop|flop/s|flopsów|flopsy|floppen|флопс|флопса|флоп|فلوبس|फ्लॉप्स|フロップス|플롭스',
  },
];
