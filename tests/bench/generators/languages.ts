/** Building blocks for text with the letters and word lengths of a real language. */
export interface Language {
  readonly tag: string;
  /** Share of all blocks, in parts of the sum of all weights. */
  readonly weight: number;
  /** The most frequent words first; single characters in languages without spaces. */
  readonly words: readonly string[];
  /** Syllables of the rarer words; none in languages without spaces. */
  readonly syllables: readonly string[];
  /** What separates words, sentences and clauses. */
  readonly space: string;
  readonly stop: string;
  readonly comma: string;
}

const latin = (tag: string, weight: number, words: string, syllables: string): Language => ({
  tag,
  weight,
  words: words.split(' '),
  syllables: syllables.split(' '),
  space: ' ',
  stop: '. ',
  comma: ', ',
});

const ideographic = (tag: string, weight: number, characters: string): Language => ({
  tag,
  weight,
  words: [...characters],
  syllables: [],
  space: '',
  stop: '。',
  comma: '，',
});

export const LANGUAGES: readonly Language[] = [
  latin(
    'en',
    46,
    'the of and to in a is that for it was on as with be by at from this have are not an which or were but they one their we all has had been more would there its said when who will can new than about up year out people after other two first into time company over could also only made some last most now any state these may such market government percent between where while since against country before many world under national city million billion report officials countries technology data research industry including energy investment production policy chips models power training services government president economy growth companies shares international development system public university software',
    'ta re con ing ment tion er pro in de com per ter ver al en ly ed st ma li ne ra mi so ca po si dis ex able ance ist ous ic ful',
  ),
  latin(
    'de',
    8,
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde Unternehmen Regierung Prozent Millionen Wirtschaft Entwicklung Forschung Jahre Länder',
    'ge ver ung keit schaft lich en er be auf ein an ab vor nach wirt schaft for sch ent wick haus land mark tech nik aus stell',
  ),
  latin(
    'fr',
    5,
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la France ont avec mais son aux d’une cette être entreprise gouvernement pays années développement recherche marché énergie',
    'con tion ment é re pro dé par tre com eur ou sion ique able ant ais ier eau on',
  ),
  latin(
    'es',
    4,
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también empresa gobierno país años desarrollo mercado millones',
    'ción re con de pro ta mente es do ra cia dor in per mi li na te ro',
  ),
  latin(
    'ru',
    8,
    'и в не на что с по как это к из от за для его у о же до был так они но или компания развитие также году после страны рынок чтобы более модели данные который правительство миллионов технологии исследования',
    'ста про на ре ко ни ра во ли пе ро ем ост ный ого ение ать ция тель ская дер',
  ),
  latin(
    'ar',
    3,
    'في من على إلى أن عن مع هذا التي كان بعد هذه الذي قال بين كما لم أو حول عام الشركة الحكومة سوق تطوير البيانات',
    'ال مست كتا مد رس شر كة تق ني معل وم ات ين حك مة',
  ),
  latin(
    'ko',
    6,
    '있다 것은 이 그 및 등 수 한 대한 위해 지난 올해 기업 정부 시장 기술 개발 연구 투자 산업 국가 경제 모델 데이터 에너지 생산 중국 미국 한국 회사 이번',
    '가 나 다 라 마 바 사 아 자 차 하 기 도 리 미 보 스 우 지 인 에 의 을 를 은 는',
  ),
  ideographic(
    'zh',
    13,
    '的一是了不在有人中国年大和为上会发展这到出业来时生我地以们经要家用部于政就工力市能分对公技行成进方新作多法动开学产前场面电后资理机制高现量同体全研究投企系数据模型加强主民本社义长期者所关通其最三当科建重问内已过政府能源算力服务平台合作芯片训练推动创网络信息管理报告显示目标提升实合规国际应用领域人工智能基础设施区东西南北京上海深圳广州水平方式情况问题部门代表世界市场价格计划项目项增长百分之',
  ),
  ideographic(
    'ja',
    7,
    'のにはをたがでてとしれさあるいるなからもこすりまそことよれ日本人年大会国社出者政中業生産上発展研究技術分行事時間場合開力電学新的問題経済市資金調査データモデルエネルギーシステムサービスインターネット企業投資計画政府方針',
  ),
];
