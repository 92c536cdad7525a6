import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';

/** Texts in which nothing is a quantity, by kind; `language: text`. */
const NOTHING: Readonly<Record<string, string>> = {
  dates: `
    en: on 20 January 2025 it came
    en: on January 20, 2025 it came
    en: on Jan. 20 it came
    en: on Sept. 20 it came
    en: on the 20th of January it came
    en: on 2025-01-20 it came
    en: on 20/01/2025 it came
    en: on 1/20/25 it came
    en: between 12 and 15 June it came
    en: in 2025 it came
    en: from 2019–2024 it came
    en: in the 1990s it came
    de: am 20. Januar 2025 kam es
    de: am 20.01.2025 kam es
    de: am 20.1. kam es
    fr: le 20 janvier 2025
    fr: le 1er mai
    es: el 20 de enero de 2025
    pt: em 20 de janeiro de 2025
    it: il 20 gennaio 2025
    nl: op 20 januari 2025
    ru: 20 января 2025 года
    zh-CN: 2025年1月20日发布
    zh-CN: 二〇二五年一月二十日发布
    zh-TW: 於7月26日發表
    ja: 2025年1月20日に発表
    ko: 2025년 1월 20일 발표`,
  periods: `
    en: in Q3 and H1 of FY2025
    en: the second quarter and the first half
    zh-CN: 第三季度和二季度
    ja: 第2四半期と1～3月期
    ko: 2분기와 3분기`,
  'units and vague sums': `
    zh-CN: 单位：亿元
    zh-CN: 数万亿元和几百亿元
    zh-CN: 数以万亿元计`,
  times: `
    en: at 9:30 or 6.02 a.m.
    en: at 5 pm
    de: um 17.45 Uhr
    fr: à 14h30
    zh-CN: 上午8点30分
    ja: 午前9時30分
    ko: 오후 3시 30분`,
  versions: `
    en: torch 2.5.1 and CANN 8.0
    en: version 3 and v3.2
    en: with Llama 3.1 and Windows 11
    en: iOS 17 and Claude 3.5`,
  'model names': `
    en: GPT-4, R1, H20, 910B, Qwen2.5-72B and V3.1
    en: Ascend 910C, QwQ-32B, Kimi-K2 and o1
    en: a 128K context and the 405B
    zh-CN: 昇腾910B和Qwen2.5-72B
    ja: 検証はGPT-4とV3`,
  'telephone numbers': `
    en: call (415) 277-0140
    en: call +49 30 123456
    en: call 800-555-1234
    zh-CN: 电话021-5790-0018
    zh-CN: 手机 138 0013 8000
    zh-TW: 專線0800-005-600
    fr: appelez le 01 42 34 56 78`,
  identifiers: `
    en: IBAN DE89 3704 0044 0532 0130 00
    en: card 4111 1111 1111 1111
    en: ISBN 978-3-16-148410-0
    en: at 192.168.0.1
    en: bug #5600, form 300-E
    en: reference 2025-0120
    en: order 12345678901234567890`,
  'footnotes and lists': `
    en: 2/ so the fund pays
    en: as shown [12] and (3)
    en: 1. First of all
    en: 2) Then the rest
    en: page 12, pp. 12–15, Rule 35
    de: Seite 12 und Kapitel 7
    fr: page 429
    ru: стр. 12`,
  scores: `
    en: they won 3–2
    en: it ended 115-100
    zh-TW: 以115比69大勝
    ja: 阪神に7対3で勝ち
    en: a 7:3 win`,
  places: `
    en: at 12 Willow Street
    en: at 350 Fifth Avenue
    de: in der Hauptstraße 12
    fr: au 12 rue de la Paix
    zh-CN: 中山路12号
    en: at 48.8566° N`,
  'names with Han digits': `
    zh-CN: 三星电子和四川一带一路
    zh-CN: 第三名和统一
    zh-CN: 一个公司
    ja: 三井物産の四半期
    zh-TW: 十分重要`,
  'years before names that begin like a scale': `
    zh-CN: 2024 万科年报
    zh-CN: 2025 亿纬锂能
    zh-TW: 2025 兆豐金控
    zh-CN: 2026 万达广场`,
  'words that are no numbers here': `
    en: no one, another one, one of the largest
    de: eine Firma und ein Haus
    fr: un homme neuf
    es: un hombre y una casa
    it: sei bravo, un uomo
    nl: een huis`,
};

describe.each(Object.entries(NOTHING))('%s', (_, rows) => {
  const cases = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/: (.*)/s));
  test.each(cases)('%s: %s', (language, text = '') => {
    const read = readQuantities(text, language).map(({ start, end }) => text.slice(start, end));
    expect(read).toEqual([]);
  });
});
