/** What its sentence takes back: 这一说法不属实, 誤りだった, 사실이 아니다. */
const DISPUTES =
  /不[属屬][实實]|不[实實](?:之|的|信息|消息|传|傳|报|報)|[误誤][读讀解传傳报報导導认認信会會植]|以[讹訛][传傳][讹訛]|[谣謠闢][言传傳]|[辟闢][谣謠]|假消息|假新[闻聞]|[证證]伪|[证證][偽僞]|[否][认認]|[驳駁]斥|澄清|更正|[订訂]正|勘[误誤]|有[误誤]|[错錯][误誤得]|[弄记記搞写寫算看听聽引][错錯]|[弄记記搞写寫算看听聽引]反|子[虚虛][乌烏]有|[无無]中生有|捏造|杜撰|混[淆为為]|混同|[张張]冠李戴|站不住[脚腳]|[纯純][属屬]|并不存在|並不存在|[从從][来來][没沒]|[没沒]有[人任证證]|誤り|間違|デマ|虚偽|嘘|ウソ|うそ|事実無根|事実(?:は|では)な|根拠(?:の|が|は)?な|打ち消|反論|撤回|勘違い|取り違え|神話|오해|오보|오류|잘못|가짜 ?뉴스|허위|사실무근|사실이 아|사실과 다|거짓|부인[하했]|반박|정정|바로잡|착각|혼동|근거 ?[가는]? ?없|낭설|헛소문|와전|신화|خطأ|خاطئ|غير صحيح|كاذب|شائعة|أسطورة|[نتي]نفي|نف[تىو]|अफ़?वाह|खंडन|इनकार/u;
/** 实为V3的数字, これはV3の数字だ: of something else, in lower case. */
const OF_ANOTHER =
  /(?:[实實][则則]?[为為是]|其[实實]是|[这這](?:其[实實])?是|これは|それは|이는|그것은) ?[a-z][\w.-]{0,12}(?:的|の|의 ?)(?:[数數]字|[数數]据|[训訓][练練]|[费費]用|成本|価格|수치|숫자|비용|값)/u;
/** 远高于560万, 560万ドルをはるかに上回る: another sum. */
const FAR_BEFORE = /[远遠](?:[高低大小多少][于於]|不止|[超逾过過])$/u;
const FAR_AFTER = /^[をより]{0,2}(?:はるかに|遥かに|大きく|大幅に)|^(?:[을를]|보다)? ?(?:훨씬|크게) /u;
/** A question, where nothing else stands between the number and its end. */
const ASKED =
  /^[^，,：:；;、。！!—―]*(?:吗|嗎|是真的|本当|か(?:どうか|。|？|」|$)|だろう|でしょう|[을일인할한]까|[은는]가|맞나|나요)/u;
const DOUBTED = /难道|難道|何以见得|果真|과연|정말/u;
/** Not the number itself: 不是69倍. */
const NOT_THIS = /(?:不是|并非|並非|而非|[绝絕]非|不等[于於]|[没沒]有?达到|[没沒]有?達到|未[达達]到?)\s?$/u;
/** What would be so: 若跌到40倍, たとえ…としても, 설령. */
const SUPPOSED =
  /[若](?![干])|一旦|除非|[即就][便使算]|哪怕|たとえ|としても|とすれば|とすると|とした[らな]|であれば|ならば|설령|설사|한다면|된다면|[었였]다면|[이하]더라도|치더라도|(?<![\u0600-\u06ff])(?:لو|إذا|فرضا)(?![\u0600-\u06ff])|(?<![\u0900-\u097f])(?:अगर|यदि)(?![\u0900-\u097f])/u;

/** Whether a sentence takes back what it tells, or asks for the number, or says that it is another. */
export function isTakenBackInEast(before: string, after: string): boolean {
  const sentence = before + after;
  if (DISPUTES.test(sentence) || DOUBTED.test(sentence) || OF_ANOTHER.test(after)) return true;
  return NOT_THIS.test(before) || FAR_BEFORE.test(before) || FAR_AFTER.test(after) || ASKED.test(after);
}

export function isSupposedInEast(sentence: string): boolean {
  return SUPPOSED.test(sentence);
}
