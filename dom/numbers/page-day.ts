import { readDay } from '../../core/page-numbers/read-day.ts';
import { readStructuredDay } from '../../core/page-numbers/structured-day.ts';
import { isElement, isText } from '../text/element-kinds.ts';
import {
  addressOf,
  attributeOf,
  closest,
  elementsBelow,
  firstChildOf,
  matchesIn,
  parentElementOf,
} from '../text/safe-node.ts';
import { ASIDE, dayByHeadline, dayOfElement } from './headline-day.ts';

/** The day of a page. */
export interface PageDay {
  /** `2025-08-01`; undefined if the page does not say it. */
  read(): string | undefined;
  /** What the page says of itself has changed, if one of these nodes is in its head. */
  forget(changed: Iterable<Node> | 'all'): void;
}

/** Elements of one tag that are looked at, in a page that may have any number. */
const MOST_TAGS = 400;
const MOST_STRUCTURED = 8;
const MOST_TIMES = 20;
const PUBLISHED = '[itemprop~="datePublished"], time[pubdate]';
/** A day ahead of ours somewhere on Earth. */
const AHEAD_MS = 24 * 60 * 60 * 1000;
/** Names in the head that say when a page was published, and those that may say something else. */
const META: readonly RegExp[] = [
  /^(?:(?:article|og)[.:](?:published|pubdate)(?:_time)?|dc(?:terms)?\.(?:date\.)?issued|date[-_.]?published|publish(?:ed)?[-_]?(?:date|time)|publication[-_]?date|pub_?date|parsely-pub-date|sailthru\.date|citation_(?:publication|online)_date)$/i,
  /^(?:date|dc(?:terms)?\.(?:date|created|date\.created))$/i,
];
const MOST_NAME = 60;

/** Reads the page's day once, and anew when its address or its head has changed. */
export function createPageDay(page: Document, now: () => number = Date.now): PageDay {
  let address = '';
  let known: { readonly day: string | undefined } | null = null;
  return {
    read() {
      if (addressOf(page) !== address) known = null;
      address = addressOf(page);
      known ??= { day: findDay(page, new Date(now() + AHEAD_MS).toISOString().slice(0, 10)) ?? undefined };
      return known.day;
    },
    forget(changed) {
      if (changed === 'all') known = null;
      else for (const node of changed) if (isInHead(node)) known = null;
    },
  };
}

function isInHead(node: Node): boolean {
  const element = isElement(node) ? node : parentElementOf(node);
  return element !== null && closest(element, 'head') !== null;
}

/** By how plainly it is the page's: structured data, the head, a property, a time beside the headline. */
function findDay(page: Document, latest: string): string | null {
  const structured = readStructuredDay(structuredTexts(page), latest);
  return structured ?? dayInMeta(page, latest) ?? dayInProperty(page, latest) ?? dayByHeadline(page, latest);
}

function* structuredTexts(page: Document): Generator<string> {
  let count = 0;
  for (const script of some(page, 'script')) {
    if (!/^application\/ld\+json\b/i.test(attributeOf(script, 'type') ?? '')) continue;
    if (++count > MOST_STRUCTURED) return;
    const text = firstChildOf(script);
    if (isText(text)) yield text.data;
  }
}

function dayInMeta(page: Document, latest: string): string | null {
  const metas = [...some(page, 'meta')];
  for (const names of META) {
    for (const meta of metas) {
      const name =
        attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
      if (!names.test(name?.slice(0, MOST_NAME) ?? '')) continue;
      const day = readDay(attributeOf(meta, 'content') ?? '', latest);
      if (day) return day;
    }
  }
  return null;
}

/** Where two times are said to be that of the publication, neither is the page's. */
function dayInProperty(page: Document, latest: string): string | null {
  const days = new Set<string>();
  let count = 0;
  for (const element of matchesIn(page, PUBLISHED)) {
    if (++count > MOST_TIMES) break;
    const day = closest(element, ASIDE) ? null : dayOfElement(element, latest);
    if (day) days.add(day);
  }
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

function* some(page: Document, name: string): Generator<Element> {
  const elements = elementsBelow(page, name);
  for (let index = 0; index < MOST_TAGS; index++) {
    const element = elements.item(index);
    if (!element) return;
    yield element;
  }
}
