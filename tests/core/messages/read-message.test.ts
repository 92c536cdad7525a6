import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_REQUEST_NAMES, type PageRequests } from '../../../core/frames/page-requests.ts';
import { BACKGROUND_RULES } from '../../../core/messages/background-rules.ts';
import { FRAME_RULES } from '../../../core/messages/frame-rules.ts';
import { checkRequests } from '../../../core/messages/page-request-checks.ts';
import { readMessage, type Sender } from '../../../core/messages/read-message.ts';

const RULES = { ...BACKGROUND_RULES, ...FRAME_RULES };
const PAGE = { isOwn: true, isInTab: true, isOwnAddress: false };
const POPUP = { isOwn: true, isInTab: false, isOwnAddress: true };
const POPUP_AS_TAB = { isOwn: true, isInTab: true, isOwnAddress: true };
const STRANGER = { isOwn: false, isInTab: false, isOwnAddress: false };

const rect = { left: 1, top: 2, right: 30.5, bottom: 20 };
const mention = { start: 0, end: 8, entity: 'deepseek', surface: 'DeepSeek', score: 1, why: ['a name'] };
const number = {
  id: 1,
  claim: 'r1-training-cost',
  relation: 'article',
  tone: 'warned',
  value: '5600000 USD',
  quote: { sentence: 'R1 cost $5.6 million.', start: 8, end: 20 },
};
const frameName = { mention: { ...mention, number }, container: '1-2/3', offset: 0, rects: [rect] };
const report = (event: object) => ({
  path: [2, -1],
  size: { width: 300, height: 150 },
  event,
  last: frameName,
});
const pointed = report({
  type: 'point',
  at: { x: 1, y: 2 },
  target: frameName,
  hoveredCard: null,
  cardRect: null,
});
const passage = {
  text: 'R1 cost $5.6 million.',
  start: 0,
  names: [{ start: 0, end: 2, entity: 'deepseek-r1' }],
  language: 'en',
  pageDate: '2025-08-01',
};
const rejection = {
  correction: { surface: 'R1', entity: 'deepseek-r1', site: 'news.example:8080' },
  isRejected: true,
};

/** Requests that take anything. */
const REQUESTS = Object.fromEntries(
  PAGE_REQUEST_NAMES.map((name) => [name, () => null]),
) as unknown as PageRequests;

/** One good message of each name. */
const GOOD: Readonly<Record<keyof typeof RULES, unknown>> = {
  getCard: { entity: 'deepseek-r1', locale: 'en' },
  readPage: { tabId: 7, locale: 'zh-CN' },
  search: { query: '深度求索', locale: 'en' },
  getDataset: { locale: 'en' },
  getTexts: { locale: 'de' },
  getChanges: { since: '1.2.0', locale: 'en' },
  takeQuestion: undefined,
  buildGazetteer: undefined,
  buildNumberTable: undefined,
  buildNumberCues: undefined,
  linkNumbers: [passage, { ...passage, language: null, pageDate: null, names: [] }],
  reportMentions: null,
  injectScript: 'card',
  relayToTopFrame: pointed,
  locateFrame: [0, 3],
  rejectHere: rejection,
  returnFocus: { origin: 0 },
  openOptions: undefined,
  applyRejection: rejection,
  readFrame: undefined,
  resumePage: undefined,
  jumpToMention: { entity: 'qwen' },
  jumpToNumber: { id: 3 },
  getReadingPlace: undefined,
  stepMention: { direction: 'next', from: 'here', origin: null },
  openNearest: { origin: 4 },
  regainFocus: undefined,
  pinCard: undefined,
  receiveFrameReport: report({ type: 'escape', focus: null }),
  linkOnPath: [1],
};
const NAMES = Object.keys(GOOD) as readonly (keyof typeof GOOD)[];
/** Those whose data a frame takes as the background sends it. */
const UNCHECKED: readonly string[] = ['applyRejection', 'readFrame', 'resumePage'];
const senderOf = (name: keyof typeof GOOD) => (RULES[name].from === 'page' ? PAGE : POPUP);
const isPageRequest = (name: string): name is keyof PageRequests =>
  PAGE_REQUEST_NAMES.includes(name as never);
/** As a frame does it: the sender is judged where the message arrives, the data where the request is carried out. */
const read = (type: unknown, data: unknown, sender: Sender) => {
  const reading = readMessage(RULES, { type, data, id: 1, timestamp: 1 }, sender);
  if (!reading.ok || !isPageRequest(reading.name)) return reading;
  try {
    checkRequests(REQUESTS)[reading.name](reading.data as never);
    return reading;
  } catch (error) {
    return { ok: false, problem: (error as Error).message } as const;
  }
};
const problemOf = (type: unknown, data: unknown, sender: Sender = POPUP) => {
  const reading = read(type, data, sender);
  return reading.ok ? null : reading.problem;
};

test.each(NAMES)('%s is accepted as it is sent', (name) => {
  expect(problemOf(name, GOOD[name], senderOf(name))).toBeNull();
});

test.each([
  { type: 'leave' },
  { type: 'press', hoveredCard: 3 },
  { type: 'interrupt' },
  { type: 'scroll', target: null, hoveredCard: null },
  { type: 'open', target: frameName, by: 'touch' },
])('a frame may report %o', (event) => {
  expect(problemOf('relayToTopFrame', report(event), PAGE)).toBeNull();
});

describe('refused, with a reason', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'nothing',
    7,
    null,
    ['search'],
    {},
  ])('the type %o', (type) => {
    expect(problemOf(type, GOOD.search)).toBe('a message: has no known type');
  });

  test.each([
    ['search', { query: 'x'.repeat(400_000), locale: 'en' }, 'data.query must have at most 200 characters'],
    ['search', { query: 7, locale: 'en' }, 'data.query must be a text'],
    ['search', { query: 'x', locale: '__proto__' }, 'data.locale must be one of en, zh-CN'],
    ['search', { query: 'x', locale: 'en', more: 1 }, 'data has the unknown field “more”'],
    [
      'search',
      JSON.parse('{"__proto__":{"query":"x","locale":"en"}}'),
      'data has the unknown field “__proto__”',
    ],
    ['search', Object.create({ query: 'x', locale: 'en' }), 'data.query must be a text'],
    ['getCard', { entity: '__proto__', locale: 'en' }, 'data.entity has a character that it may not have'],
    ['getCard', { entity: 'a'.repeat(101), locale: 'en' }, 'data.entity must have at most 100 characters'],
    ['getCard', ['deepseek', 'en'], 'data must be an object'],
    ['readPage', { tabId: -1, locale: 'en' }, 'data.tabId must be a whole number'],
    ['readPage', { tabId: '7', locale: 'en' }, 'data.tabId must be a whole number'],
    ['linkOnPath', Array.from({ length: 33 }, () => 0), 'data must have at most 32 members'],
    ['linkOnPath', [0, Number.NaN], 'data[1] must be a whole number'],
    ['stepMention', { direction: 'up', from: 'here', origin: null }, 'data.direction must be one of'],
    [
      'rejectHere',
      { ...rejection, correction: { ...rejection.correction, surface: 'x'.repeat(201) } },
      'data.correction.surface must have at most 200 characters',
    ],
    ['receiveFrameReport', report({ type: 'toString' }), 'data.event.type must be one of'],
    ['receiveFrameReport', report({ type: 'press' }), 'data.event.hoveredCard must be a whole number'],
    [
      'receiveFrameReport',
      { ...pointed, last: { ...frameName, rects: Array.from({ length: 10_000 }, () => rect) } },
      'data.last.rects must have at most 64 members',
    ],
    ['pinCard', {}, 'data must be empty'],
  ])('%s with bad data', (type, data, problem) => {
    expect(problemOf(type, data, type === 'rejectHere' ? PAGE : POPUP)).toContain(`${type}: ${problem}`);
  });

  test.each(NAMES)('%s from another extension', (name) => {
    expect(problemOf(name, GOOD[name], STRANGER)).toBe('a message: comes from another extension');
  });

  test('what belongs to the popup and the options, from a page', () => {
    for (const name of ['readPage', 'search', 'getDataset'] as const) {
      expect(problemOf(name, GOOD[name], PAGE)).toBe(`${name}: may only come from: own-page`);
      expect(problemOf(name, GOOD[name], POPUP_AS_TAB)).toBeNull();
    }
  });

  test('what belongs to a page, from the popup', () => {
    for (const name of ['injectScript', 'relayToTopFrame', 'reportMentions'] as const) {
      expect(problemOf(name, GOOD[name], POPUP)).toBe(`${name}: may only come from: page`);
    }
  });

  test('what the background asks of a frame, from another frame', () => {
    for (const name of NAMES.filter((each) => RULES[each].from === 'extension')) {
      expect(problemOf(name, GOOD[name], PAGE)).toBe(`${name}: may only come from: extension`);
    }
  });
});

test('data that refers to itself, or is large in every way, is refused at once', () => {
  const cyclic: Record<string, unknown> = { locale: 'en' };
  cyclic.query = cyclic;
  expect(problemOf('search', cyclic)).toContain('data.query must be a text');
  cyclic.event = cyclic;
  expect(problemOf('receiveFrameReport', cyclic)).toContain('unknown field');
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  expect(problemOf('linkOnPath', deep)).toContain('data[0] must be a whole number');
});

test('any value in any message gives an answer, and a good message is the only one that is accepted', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.anything({ withNullPrototype: true, withObjectString: true, withBigInt: true, withDate: true }),
    fc.constantFrom<unknown>('__proto__', 'constructor', 'x'.repeat(100_000)),
  );
  const type = fc.oneof(fc.constantFrom<unknown>(...NAMES, '__proto__', 'constructor'), anything);
  const sender = fc.record({ isOwn: fc.boolean(), isInTab: fc.boolean(), isOwnAddress: fc.boolean() });
  fc.assert(
    fc.property(type, anything, sender, (name, data, from) => {
      const reading = read(name, data, from);
      if (reading.ok) expect([NAMES.includes(reading.name as never), from.isOwn]).toEqual([true, true]);
      else expect(reading.problem.length).toBeLessThan(300);
    }),
    { numRuns: 3000 },
  );
});

test('a good message with one value replaced is refused, unless the value is of the same kind or null', () => {
  const checked = NAMES.filter((name) => !UNCHECKED.includes(name));
  const replaced = fc.constantFrom(...checked).chain((name) => {
    const paths = pathsIn(GOOD[name]);
    return fc.record({ name: fc.constant(name), path: fc.constantFrom(...paths), value: fc.jsonValue() });
  });
  fc.assert(
    fc.property(replaced, ({ name, path, value }) => {
      const data = replaceAt(GOOD[name], path, value);
      const reading = read(name, data, senderOf(name));
      if (!reading.ok) return;
      const before = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), GOOD[name]);
      expect(
        before === null || value === null || typeof value === typeof before || before === undefined,
      ).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

type Path = readonly string[];

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...at, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, replacement);
  return copy;
}
