import { plainPattern } from '../../text/plain-pattern.ts';

/** Words for the two places that most values are of; a topic names them by these ids. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  china: [
    'china|chinas|chine|chinese*|chines*|chinois*|chino|chinos|prc|cina|cinese*|cinesi|chinês',
    'chinesa*',
    'китай*|кита*',
    'chiny|chin|chinach|chińsk*|tiongkok|çin*|trung quốc',
    '中国|中國|我国|我國|全国|全國|国内数据|国内的数据|国内算力|国内新增|国内发电|国内AI|国内人工智能',
    '중국',
    'صين|चीन',
  ].flatMap((words) => words.split('|')),
  world: [
    "world|world's|worldwide|global|globally|globe|globale|globalen|mondial*|mundial*|mundo|monde",
    'mondo|weltweit*|welt|weltbevölkerung|wereld*|dunia|sedunia|küresel*|dünya*|świat*|globaln*|thế giới|toàn cầu',
    'мировой|мире|мира|миров*',
    '全球|世界',
    '전 세계|전세계|세계',
    'العالم|عالمي|दुनिया|वैश्विक',
  ].flatMap((words) => words.split('|')),
};

/** Countries, regions, states and provinces that are neither. */
export const ELSEWHERE: readonly string[] = [
  'asia|asian|asien*|asiatisch*|asie|asiatique*|ásia|asiátic*|azië|middle east|south-east asia|southeast asia',
  'india*|europ*|america*|u.s.|united states|usa|saudi*|uae|qatar*|norway|norwegian*|mexic*|turk*',
  'switzerland|swiss|malaysia*|indonesia*|texas|virginia|georgia|ireland|irish|britain|british|uk',
  'england|german*|deutsch*|frankfurt|france|french|français*|japan*|vietnam*|korea*|brazil*|brasil*',
  'arizona|gulf|africa*|taiwan*|poland*|polish|canad*|australia*|spain*|spanish|españ*|aragón|ital*',
  'russia*|ohio|california*|singapore*|emirates|israel*|nordic*|sweden|swedish|finland|finnish|denmark',
  'danish|dutch|netherlands|belgium|belgian|chile*|peru*|argentin*|nigeria*|kenya*|egypt*|thailand|thai',
  'philippin*|pakistan*|kazakh*|ukrain*|portug*|greece|greek|guizhou|inner mongolia|shanghai|shenzhen',
  'hangzhou|beijing municipality|zhongwei|qingyang|ulanqab|zhejiang|guangdong|gansu|ningxia|hebei',
  'sichuan|jiangsu|hubei|xinjiang|yunnan|latin america|américa latina|latinoamérica|münchen|berlin|wien',
  'schweiz|österreich*|indien*|allemagne|inde|états-unis|japon*|royaume-uni|alemania|estados unidos',
  'japón|méxico|eua|stati uniti|germania|giappone',
  'américain*|allemand*|britannique*|coréen*|italien*|indien*|européen*|estadounidense*|alemán|alemana*',
  'británic*|surcorean*|corean*|frances|francesa*|francês|europeu*|norte-american*|alemã*|britânic*|japonês',
  'tedesc*|giappones*|britannic*|spagnol*|amerikan*|französisch*|britisch*|japanisch*|indisch*|spanisch*',
  'niederländisch*|russisch*|europäisch*|italienisch*|nederland*|belgi*|franse|duits*|amerik*|polsk*',
  'niemiec*|türki*|türk*|indian',
  'сша|росси*|американск*|немецк*|французск*|британск*|индийск*|японск*|корейск*|индии|европ*|япони*|германи*',
  '国内|贵州|內蒙古|内蒙古|庆阳|宁夏|甘肃|上海|北京市|深圳|杭州|河北|江苏|浙江|广东|四川|新疆|云南|美国|美國|米国|欧洲|歐洲|印度|日本|韩国|韓國|台灣|台湾|德国|英国|東京',
  '北京的|北京地区|北京市|天津|重庆|成都|武汉|西安|南京|苏州|合肥|长沙|郑州|济南|青岛|厦门|香港|香港的|新加坡|马来西亚|马来|沙特|阿联酋|以色列|法国|英国|加拿大|澳大利亚|俄罗斯|湾区|长三角|珠三角|東京|首都圏|大灣區',
  '五省|省份|华东|华北|华南|南方|亚洲|亞洲|アジア|아시아|东南亚|東南亞|大阪|京都|台北|高雄|首尔',
  'インド|ドイツ|国内データ',
  '서울|부산|한국|일본|미국|유럽|인도|독일|대만|국내',
].flatMap((words) => words.split('|'));

/** Countries whose names are spelled out in all these languages. */
const COUNTRIES =
  'AE AR AT AU BE BR CA CH CL CO CZ DE DK EG ES FI FR GB GR HU ID IE IL IN IR IS IT JP KE KR KZ MX MY NG NL NO NZ PE PH PK PL PT QA RO RU SA SE SG TH TR TW UA US VN ZA';
const LANGUAGES = 'en de fr es pt it nl ru zh-Hans zh-Hant ja ko';

/** The names of countries other than China. */
export function countryNames(): string[] {
  return LANGUAGES.split(' ').flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return COUNTRIES.split(' ').flatMap((code) => names.of(code)?.toLowerCase() ?? []);
  });
}

/** “us” is also a pronoun. */
export const US = plainPattern(
  String.raw`(?<!(?:tell|let|give|for|to|of|by|with|asked|gives|told|and) )\bus(?=(?:'s)? \p{L})`,
  'g',
);
