/**
 * Words that can stand around a number without making it something else: those of grammar, of saying and of doubt, and
 * what is said of any sum, share or multiple. `*` stands for any ending.
 */
const SPACED: readonly string[] = [
  // English
  "a an the this that these those it its it's he she they them their his her our we us you your i my me who whom whose which what when where how there here",
  'start* source together look* beside dwarf* chart* widely shared released release* launch* unveil* manager* hope* decade* planner* decade iea pitchbook crunchbase bloombergnef caict omdia gartner idc frost sullivan bernstein analyst* expert* nobody everyone people* find* found countr* elsewhere other* leaflet flyer ministry ministries january february march april june july august september october november december and or but nor so than then if as while whereas though although because since until before after during within without with by for from to of in on at into onto upon per via over under above below between among across through up down out off about around behind toward towards out-of',
  "is are was were be been being am isn't wasn't has have had having do does did don't doesn't didn't will would can could may might must shall should won't wouldn't not no never",
  "just only merely mere barely hardly even still already also too very much more most less least fewer all any each every both either some such same own one ones once twice again now today ago yet then here nearly almost roughly approximately around exactly really actually simply alone total totals average overall altogether meanwhile instead rather well far soon at-least so-called some's other's",
  'say* said tell* told claim* report* reportedly according article* author* essay* pamphlet brochure handout blog* newsletter column* writer* writ* wrote note noted notes list* cit* estimate* reckon* figure* number* sum* amount* count* allege* suppos* apparent* admit* reveal* show* indicat* suggest* believ* doubt* think* thought insist* boast* announc* disclos* publish* paper* study known quot* headline* fact* truth true false rumour* question* answer* asser* repeat* document* circulat* argu* explain* describ* put puts putting according-to version earlier sheet slide* piece text reader* interview* conference press',
  'cost costs costing spend* spent pay* paid take* took taking use* using used invest invested invests investing investment* give* gave given giving hand* receiv* inject* pump* channel* funnel* throw* threw thrown lavish* get* got raise* raised raising bill bills budget* price priced cheap* expens* dear* tiny small* large* big* huge vast modest low lower high* record money dollar* dollars yuan cash capital fund funds funding funded financ* poured pour* back backing backed support* secur* provid* need* require* come* came amount* total* worth going go goes went land* flow* end* bring* brought into make* made making',
  'ai artificial intelligence intelligent model* lab labs company companies firm firms group start-up* startup* maker* developer* vendor* chip* comput* reasoning language large open open-source opensource chinese china* beijing* state government* national country* country’s tech technology software final run runs v2 version first second new latest flagship famous little-known hangzhou hangzhou-based',
  'share shares stock stocks trad* valu* market* markets investor* multiple* ratio* sales revenue* revenues annual* yearly year* quarter* month* months half spring summer autumn winter trailing time* price-to-sales p s capitali* command* fetch* sell* chang* stand* sit sits sat reach* hit hits rise rising rose risen climb* lofty steep rich* s&p index* level* levels bid',
  'venture vc global* world* worldwide absorb* attract* captur* swallow* pocket* concentrat* claim* suck* draw* drew drawn grab* land* remain* rest accounted account* made percent cent deal deals start-ups’ private six three twelve program* network* eastern western data center* centre* lift* expand* capacity set expected expect* forecast* grow* increas* demand* electric* power* need* needs energy factor double* doubl* bigger',
  // German
  'anfang ende mitte erschien* veröffentlich* vorgestell* der die das den dem des ein eine einer eines einem einen und oder aber als wie so dass daß damit dafür davon darin was wer wo wann wenn weil um zu zum zur von vom in im an am auf aus bei beim mit nach für über unter vor durch gegen ohne bis seit pro je laut zufolge angeblich er sie es ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner man wir ich dies* jen* sich nicht kein* nie nur bloß lediglich gerade kaum fast rund etwa knapp gut über auch noch schon bereits sogar sehr mehr weniger ganz* gar insgesamt allein heute derzeit aktuell also mittlerweile inzwischen',
  'ist sind war waren sei seien wäre* wird werden wurde* worden hat haben hatte* habe hätte* will wollen soll* kann könn* muss müss* darf sagt* sagen schreib* heißt heißen behaupt* mein* glaub* schätz* geb* gibt gab gekostet kost* ausgegeben ausgeb* ausgab bezahl* zahl* verschl* betrag* betrug lieg* lag steh* stand komm* kam beziffer* bewert* gehandelt handel* notier* wert teu* billig* günstig* preis* geld dollar yuan mittel kapital fonds staat* staatsfonds leitfonds nationa* chines* china* gegeb* gesteckt steck* pump* fließ* floss* flossen geflossen zog* zieh* gezogen entfiel* entfall* erhalt* erhielt* bekomm* bekam stell* bereit* zugeschossen zuschoss ausgestattet ausstatt* investier* verteil* insgesamt',
  'aufsatz artikel autor* bericht* text zahl* summe* betrag* modell* labor* firma firmen unternehmen start-up* startup* konzern* anleger* investor* aktie* kurs* umsatz* verhältnis* multipl* fache* börse* markt* jahr* quartal* halbjahr* monat* weltweit* welt* global* ki künstlich* intelligenz rechen* strom* netz* leistung* kapazität* anteil* erst* zweit* letzt* neu* groß* hoh* höh* gemessen teuerste* gleich s&p fünf',
  // French
  "le la les l un une ici début fin publi* lanc* sorti* doit doivent devrait devraient pourrait consomm* des du de d au aux et ou mais que qu qui quoi dont où en dans sur sous par pour avec sans chez vers entre depuis pendant après avant jusqu' jusque ce cet cette ces son sa ses leur leurs se s n ne pas plus moins il elle ils elles on y c' est sont était été être serait a ont avait aurait avoir ait fait faire n'a n'aurait qu'il si comme selon d'après affirme* dit disent assur* prétend* annonc* estim* écri* rapport* article auteur* texte brochure note* chiffr* somme* seulement seul* juste à peine près environ presque même aussi encore déjà très total* moyenne",
  'coût* coûté coûter dépens* payé paie paient payer pay* vers* vers* versé injecté inject* donn* reçu reçoi* recevoir touch* mis mettre mettrait invest* alloué allou* argent dollar* dollars yuan* fonds état public publics national* capital capital-risque modèle* laboratoire* société* entreprise* start-up jeune* pousse* action* bourse titre* investisseur* valoris* valeur vaut valent échang* négoci* cot* se* fois multiple* chiffre* affaires ventes revenu* annuel* an ans année* trimestre semestre premier* mond* chine* chinois* ia intelligence artificielle capt* absorb* attir* représent* part* concentr* allés allé port* puissance calcul capacité* centre* données demande électri* consommation dans* raisonnement langage grand* langue*',
  // Spanish, Portuguese
  'debe debería podría quiere publicad* lanz* principios finales el la los las lo un una unos unas de del al y e o u pero que quien cual cuyo cuya en con sin por para sobre entre desde hasta según se su sus le les es son fue fueron era ser sido será sería ha han había habría haber hay está están no ni sí solo sólo apenas tan más menos casi unos cerca unos alrededor también ya aún muy todo* total* mismo esta este ese esa esto dice* dijo afirm* asegur* sostien* sostuvo escrib* artículo autor* texto folleto cifra* número* suma* cuanto coste* costó costar costaron gast* pag* invert* invirt* inyect* dio dado dar destin* recib* entreg* dinero dólar* yuan* fondo estatal estado chin* capital riesgo modelo* laboratorio* empresa* compañía* firma* acción acciones bolsa inversor* valor* vale* cotiz* veces múltipl* ventas ingresos anual* año* trimestre semestre primer* mund* global* ia inteligencia artificial capt* absorb* atra* acapar* represent* parte concentr* fueron fue demanda eléctric* centros datos multiplic* aquí potencia capacidad cómputo comput*',
  'o a os as um uma uns umas do da dos das no na nos nas ao aos à às pelo pela e ou mas que quem cujo cuja em com sem por para sobre entre desde até segundo se seu sua seus suas é são foi foram era ser sido será seria tem têm teve ter tinha teria há está estão não nem só apenas mais menos quase cerca também já ainda muito todo* total* mesmo esta este esse essa isso diz* disse afirm* garant* sustent* escrev* artigo autor* texto cifra* número* quantia* valor* custo* custou custar custaram gast* pag* invest* injet* deu dado dar destin* receb* entreg* colocou coloc* dinheiro dólar* us yuan* iuan* fundo estatal estado chin* capital risco modelo* laboratório* empresa* companhia* firma* ação ações bolsa investidor* vale* negoci* vezes múltipl* vendas receita* anual* ano* trimestre semestre primeiro* mund* global* ia inteligência artificial capt* absorv* atra* ficou represent* parte concentr* foram demanda elétric* centros dados multiplic* capacidade comput* contra',
  // Italian
  'il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle nel nello nella nei nelle dal dalla sul sulla col di a da in con su per tra fra e ed o ma che chi cui non né se si suo sua suoi sue loro è sono era fu stato stata stati sarebbe sarebbero ha hanno aveva avrebbe avere essere solo soltanto appena quasi circa oltre più meno anche già ancora molto tutto total* stesso questo questa quello secondo dic* disse afferm* sostien* scriv* articolo autor* testo cifra* numero somma costo costa* costat* costare spes* spend* pag* invest* versat* vers* dato dare ricev* soldi denaro dollar* yuan fondo statale stato cines* cina capitale rischio modell* laboratorio società azienda aziende impresa start-up startup azion* borsa investitor* valutat* valut* valore vale valgono quota quotata quotano scambi* volte multipl* ricavi vendite fatturato annu* anno trimestre semestre primo mond* global* ia intelligenza artificiale raccolto raccogl* assorb* attir* rappresent* parte concentr* domanda elettric* centri dati capacità calcolo potenza linguistic* linguaggio grandi',
  // Dutch
  'de het een en of maar dat die wat wie waar als dan om te van voor met bij op in aan uit naar door over onder tegen zonder tot sinds per volgens is zijn was waren wordt worden werd werden heeft hebben had hadden zou zouden zal zullen kan kunnen moet niet geen nog al ook maar slechts alleen bijna ruim circa ongeveer meer minder zeer heel zo ze zij hij haar hun zich er daarvoor daarmee zeg* zei schrij* schreef beweer* stel* artikel auteur tekst cijfer* bedrag* kost* gekost kosten uitgegeven uitgeven gaf geven gegeven betaal* betal* investe* geld dollar* yuan staatsfonds fonds staat chin* kapitaal durfkapitaal model* lab* bedrijf bedrijven start-up* aandeel aandelen beurs belegger* waard* gewaardeerd keer maal omzet verkoop* jaar* kwartaal halfjaar eerste wereld* mondia* ai kunstmatige intelligentie trok trekt ging gaat naar deel vraag stroom datacenter* rekenkracht capaciteit',
  // Russian
  'и в во на с со к ко о об от до из за по под над при для без через у а но или что чтобы как так же бы ли не ни это этот эта этого той тот та те он она оно они его её их им себя свой своей своего своих свою который* которая которое которые был* быть есть будет будут всего лишь только едва почти около примерно более менее больше меньше также уже ещё еще очень весь вся все сам* по-прежнему если стать* автор* текст* словам данным сообщ* утвержда* говор* сказал* заяв* пиш* написал* называ* цифр* сумм* числ* стоимость стоит стоил* обош* потрат* истрат* израсход* затрат* расход* вложил* вложен* инвест* вли* выдел* дал* получил* доллар* юан* деньг* средств* фонд* государств* национальн* кита* финансир* должен должн* привлеч* выпу* представ* начал* конц* капитал* венчурн* модел* лаборатор* компани* стартап* фирм* акци* бирж* инвестор* оцен* торгу* раз раза годовых годовой выруч* продаж* кратн* мультипл* год* квартал* полугоди* перв* мир* глобальн* ии искусственн* интеллект* приш* привлек* доля доли долю достал* спрос* электро* дата-центр* мощност* вычислительн* страны растёт растет рост выраст*',
  // Korean: the beginnings of words
  '년* 월* 까지* 파워* 늘리* 늘린* 늘렸* 목표* 세우* 세웠* 공개* 출시* 이 그 저 이번 약 단 단지 겨우 불과* 고작 무려 밖에 밖에* 만* 가운데 중* 전* 세계* 전체* 총* 모두 따르면 위해 위한 데 것* 수 등 및 또 또는 더 덜 최대* 최소* 가장 기사* 글* 저자* 보도* 주장* 밝* 말* 전했* 설명* 알려* 알렸* 추정* 발표* 전해* 썼* 쓴* 쓰인* 들* 든* 했* 한* 하* 된* 됐* 되* 있* 없* 이다* 이라* 라고* 달* 달러* 위안* 위안화* 비용* 값* 돈* 자금* 금액* 규모* 투자* 투입* 지원* 출자* 넣* 쏟* 퍼* 받* 줬* 주* 국가* 정부가 중국* 펀드* 기금* 벤처* 자본* 모델* 연구소* 회사* 기업* 스타트업* 주가* 주식* 시가총액* 시총* 거래* 평가* 투자자* 가격* 배* 매출* 연간* 예상* 반기* 상반기* 분기* 지난* 올해* 인공지능* 차지* 몰* 집중* 빨아* 끌* 가져갔* 흡수* 수요* 전력* 데이터센터* 컴퓨팅* 총량* 능력* 퍼졌* 또한 개발* 인용* 논문* 계산* 넘* 이하* 미만* 이상* 정도* 가량* 에* 의 에서 은 는 이라는 높* 대규모* 언어* 업체*',
];
/** In scripts without spaces, longer ones first where one begins another. Japanese kana are grammar. */
const UNSPACED: readonly string[] = [
  '文章|作者|作家|媒体|博主|网友|网传|据称|据说|据悉|据报|报道|报导|報導|報道|消息|声称|宣称|宣稱|聲稱|自称|表示|透露|披露|公布|指出|认为|認為|说|說|稱|称|写道|寫道|写|所谓|论文|報告|报告|数据|數據|数字|數字|显示|顯示|记事|記事|主張|説明|発表|発言|試算|推計|指摘',
  '发布|發布|推出|公開|国际能源署|國際能源署|工信部|信通院|六部门|六部門|目标|目標|计划|計劃|計畫|提出|产品|產品|相关|相關|关联|関連|製品|实现|維持|维持|保持|连续|連續|連続|安|桁違|只有|只是|只用|只|仅仅|仅|僅|不到|不足|不过|不過|大约|大約|约|約|左右|近|超过|超過|逾|以上|以下|以内|高达|高達|达到|達到|达|達|已经|已經|已|曾|就|也|都|更|最|很|还|還|再|又|才|竟|居然|竟然|其中|其|其它|目前|今年|去年|今|年|月|日|季度|季|上半年|下半年|半年|同期|以来|以來|如今|現在|现在|当时|之|与|與|和|及|或|而|并|並|但|因|为|為|于|於|以|由|从|從|向|给|給|对|對|把|被|将|將|会|會|能|可|要|应|是|有|在|到|至|用|让|讓|使|的|地|得|了|着|過|过|这|這|那|该|該|它|他|她|们|們|一|个|個|家|间|間|等|中|里|内|外|前|后|上|下|大|小|高|低|多|少|全部|全|所有|每|各|每年|平均|总计|總計|总共|合计|累计|共|总|總|整个|按|计|计算|計算|相当|折合|換算|人民币|人民幣|美元|元|ドル|ドル超|円|比|倍|出|完成|出来|不|没|沒|无|未',
  '成本|费用|費用|花费|花費|花|耗资|耗資|耗费|投入|投资|投資|投|注入|注资|砸|拨款|给予|支持|获得|獲得|得到|收到|拿到|拿下|拿走|带来|帶來|资金|資金|金额|金額|资本|資本|钱|錢|预算|預算|价格|價格|便宜|贵|貴|开销|账|低廉|昂贵|基金|国家|國家|国|國|政府|官方|中国|中國|中|北京当局|引导|引導|创业|創業|创投|創投|风险|風險|风投|風投|ファンド|予算|支出|負担|注|込|送|渡|流|投',
  '模型|大模型|大语言|大語言|语言|語言|推理|人工智能|人工智慧|智能|智慧|公司|企业|企業|初创|初創|新创|新創|新興|厂商|廠商|团队|團隊|实验室|實驗室|开发|開發|研发|研發|训练|訓練|旗下|杭州|中企|技术|技術|硅谷|矽谷|モデル|スタートアップ|企業|会社|研究|最終',
  '股价|股價|股票|股|市值|估值|市销率|市銷率|营收|營收|收入|销售额|销售|銷售|营业|年|倍数|倍數|投资者|投資者|投資人|市场|市場|交易|标普|標普|最高|最贵|水平|水準|株価|株|時価総額|時価|総額|売上高|売上|倍率|評価|取引|投資家|水準|約',
  '全球|世界|比重|占比|占|佔|吸走|吸引|吸纳|吸收|流向|流入|涌入|投向|进入|集中|份额|總額|总额|融资|融資|上半期|下半期|四半期|半期|ベンチャー|割合|集|向|占|得|吸|受|科技|独角兽|算力|规模|規模|計算力|能力|总量|网络|網路|网|東数西算|东数西算|一体化|推高|推升|推|提升|升|增|翻|增至|增加|增长到|需求|用电|用電|电力|電力|数据中心|數據中心|資料中心|データセンター|消費|プロジェクト|预测|預測|预计|預計|需要|見込',
];

const EXACT = new Set<string>();
const STEMS = new Map<string, string[]>();
for (const word of SPACED.flatMap((words) => words.split(' '))) {
  if (!word.endsWith('*')) EXACT.add(word);
  else STEMS.set(word.charAt(0), [...(STEMS.get(word.charAt(0)) ?? []), word.slice(0, -1)]);
}
const UNSPACED_WORDS = new RegExp(
  [...new Set(UNSPACED.flatMap((words) => words.split('|')))].sort((a, b) => b.length - a.length).join('|'),
  'gu',
);
const WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Hangul}\p{M}]+|[\p{sc=Han}\p{sc=Katakana}ー]+/gu;
const EAST = /[\p{sc=Han}\p{sc=Katakana}]/u;
const RUN = /\p{sc=Han}+|[\p{sc=Katakana}ー]+/gu;
/** A word of Chinese or Japanese has about as many characters. */
const CHARS_OF_WORD = 2;

/** How many words of a text in lower case are not plain. */
export function countSpecialWords(lower: string): number {
  let count = 0;
  for (const [word] of lower.matchAll(WORD)) {
    if (EAST.test(word)) count += specialInRun(word);
    else if (word.length > 1 && !isPlain(word)) count += 1;
  }
  return count;
}

function isPlain(word: string): boolean {
  return EXACT.has(word) || (STEMS.get(word.charAt(0)) ?? []).some((stem) => word.startsWith(stem));
}

function specialInRun(run: string): number {
  const rest = run.replace(UNSPACED_WORDS, ' ').match(RUN) ?? [];
  return rest.reduce(
    (sum, { length }, index) =>
      sum + (/\p{sc=Han}/u.test(rest[index] ?? '') ? Math.ceil(length / CHARS_OF_WORD) : 1),
    0,
  );
}
