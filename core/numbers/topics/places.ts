export const CHINA =
  /\bchin(?!ch|g|ook|tz)\p{L}+|\bprc\b|китай|кита[ея]|中国|中國|我国|我國|全国|全國|중국|国家/gu;
export const WORLD =
  /\bworld(?:wide|’s|'s)?\b|\bglob(?:al|e)\w*|\bmondia\p{L}+|\bmundia\p{L}+|\bweltweit\p{L}*|\bwelt\b|\bmondo\b|мир(?:ов|а)\p{L}*|全球|世界|전\s?세계|세계/gu;
/** Countries, regions and provinces that are neither. */
export const ELSEWHERE =
  /\b(?:india\w*|indian|europ\w+|america\w*|u\.s\.|united states|usa|(?<!(?:tell|let|give|for|to|of|by|with|asked|gives|told) )us(?= \p{L})|saudi\w*|uae|qatar\w*|norway|norwegian|mexic\w*|turk\w*|switzerland|swiss|malaysia\w*|indonesia\w*|texas|virginia|georgia|ireland|britain|british|uk|german\w*|deutschland\w*|frankfurt|france|french|japan\w*|vietnam\w*|korea\w*|brazil\w*|brasil\w*|arizona|gulf|africa\w*|taiwan\w*|poland|canada|australia\w*|spain|españa|aragón|italy|russia\w*|ohio|california|singapore|emirates|israel\w*|nordic\w*|guizhou|inner mongolia|shanghai|shenzhen|hangzhou|beijing municipality|zhongwei|qingyang|ulanqab|zhejiang|guangdong|gansu|ningxia|hebei|sichuan)\b|сша|росси\p{L}+|贵州|內蒙古|内蒙古|庆阳|宁夏|甘肃|上海|北京市|深圳|杭州|美国|美國|米国|欧洲|歐洲|印度|日本|韩国|台灣|台湾|한국|일본|미국|유럽|인도|国内データ|국내/gu;
/** Companies and models that the dataset does not have. */
export const OTHERS =
  /\b(?:aws|amazon\w*|azure|microsoft\w*|google\w*|gemini\w*|oracle|snowflake|coreweave|cambricon|salesforce|databricks|meta|llama|grok|xai|anthropic|claude|sonnet|kimi|moonshot|minimax|mistral\w*|gpt-5|gpt-3|gpt-4o|gpt-4\.5|apple|tesla|amd|intel|broadcom|samsung|sap|ibm|baidu\w*|jd|meituan|xiaomi|s&p|nasdaq|ford|tencent|huawei|bytedance|broker|taobao|tmall|quick commerce|commerce|logistic\w*|logística|e-?commerce|comércio eletrônico|group|konzern\w*|gemma|phi|falcon|qwen-?\d?|qwq\S*)\b|华为|天翼|移动云|腾讯云|腾讯|百度|寒武纪|集团|電商|电商|本地生活|그룹|グループ|アジュール|네이버\p{L}*|삼성\p{L}*|台積電|沪深|科创|東証/gu;
